package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: an element with a listener for clicks is a control, lies in one, or holds one. */
@Clause(
        id = "A11Y-109",
        summary = "What can be pressed with a mouse can be pressed with the keyboard",
        reason =
                "An element that listens to clicks and takes no focus does not exist for the keyboard, nor for a screen reader.",
        source = "WCAG 2.2, success criteria 2.1.1 Keyboard, level A, and 4.1.2 Name, Role, Value, level A",
        unseen = "Listeners that one ancestor has for many elements, and gestures other than a click.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KeyboardOperable {}
