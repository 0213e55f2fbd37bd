package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page in a browser: what shows while the pointer rests on something, or while it has the focus, and lies
 * over other words or controls, is gone when the escape key is pressed.
 */
@Clause(
        id = "A11Y-117",
        summary = "What shows for the pointer or the focus, over something else, closes with Escape",
        reason =
                "Whoever has enlarged the page moves the pointer to read on, and cannot get a menu or an explanation off the text that it covers.",
        source = "WCAG 2.2, success criterion 1.4.13 Content on Hover or Focus, level AA, dismissible; technique SCR39",
        unseen =
                "Whether the pointer may move onto what shows and whether it stays, what the browser itself shows, pictures that are covered, and other ways to put it away.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Dismissible {}
