package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page in a browser: what shows while the pointer rests on something can also be shown with the keyboard,
 * by reaching something with the tab key or by pressing a button, unless the page has the same links and words elsewhere.
 */
@Clause(
        id = "A11Y-115",
        summary = "Nothing shows for the pointer alone",
        reason =
                "Menus and explanations that open under a pointer do not exist for whoever has only a keyboard, and hardly on a telephone.",
        source = "WCAG 2.2, success criterion 2.1.1 Keyboard, level A; Understanding 1.4.13 Content on Hover or Focus",
        unseen =
                "What a script shows that listens to the whole document, what slides into sight, and whether what shows can be pointed at; A11Y-117 says whether it can be dismissed.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoHoverOnly {}
