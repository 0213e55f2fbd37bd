package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser. What axe finds and a clause of our own promises, is a finding of that clause. */
@Clause(
        id = "A11Y-110",
        summary = "axe finds no barrier of WCAG 2.2, levels A and AA",
        reason = "It knows the cases that a hundred audits found, and is kept by who does nothing else.",
        source = "axe-core 4.11, rules tagged wcag2a to wcag22aa; WCAG 2.2",
        unseen = "What axe itself marks as needing a person's eyes, and what no rule of axe covers.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AxeRules {}
