package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: {@code outline: none} or {@code 0} only where a rule for the same state gives another ring. */
@Clause(
        id = "A11Y-009",
        summary = "No style sheet takes the focus ring away",
        reason = "Who works with the keyboard is lost when nothing shows where they are.",
        source = "WCAG 2.2, 2.4.7, technique C15, failure F78",
        unseen = "Whether the ring can be told from what surrounds it, and rings that a script takes away.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface VisibleFocus {}
