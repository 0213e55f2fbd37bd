package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: the tab key leads through every control and to the end of the page. */
@Clause(
        id = "A11Y-106",
        summary = "The keyboard gets out of everything it gets into",
        reason = "Who cannot use a mouse is caught, and has to leave the site.",
        source = "WCAG 2.2, success criterion 2.1.2 No Keyboard Trap, level A",
        unseen = "Traps that open only after something was pressed.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoKeyboardTrap {}
