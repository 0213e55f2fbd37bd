package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: no positive tabindex, and within a block no control is reached before one that stands in the same column above it or in the same row before it. */
@Clause(
        id = "A11Y-104",
        summary = "The keyboard goes through a page in the order in which it reads",
        reason = "A focus that jumps against the reading order loses who works with the keyboard or a magnifier.",
        source = "WCAG 2.2, success criteria 2.4.3 Focus Order, level A, and 1.3.2 Meaningful Sequence, level A",
        unseen = "Whether the order makes sense where columns are read across, and what dialogs do.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FocusOrder {}
