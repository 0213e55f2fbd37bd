package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser, at each width that is looked at: nothing runs over the edge of the window. What scrolls in a box of its own (a table, a map) is exempt. */
@Clause(
        id = "A11Y-102",
        summary = "A page fits a window 320 pixels wide",
        reason =
                "Who magnifies to 400 % sees a window of 320 pixels, and loses the line when it must be scrolled both ways.",
        source = "WCAG 2.2, success criterion 1.4.10 Reflow, level AA",
        unseen = "Content that is cut off within a box that scrolls by itself.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reflow {}
