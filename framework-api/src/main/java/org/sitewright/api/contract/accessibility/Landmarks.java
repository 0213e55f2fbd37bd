package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: one {@code main}; two or more {@code nav} are told apart by labels; a skip link leads to {@code main}. */
@Clause(
        id = "A11Y-004",
        summary = "A page has one main landmark, and its navigations have names",
        reason =
                "Screen readers jump from landmark to landmark, and the first link saves who uses the keyboard the whole navigation on every page.",
        source = "WCAG 2.2, 1.3.1 and 2.4.1, techniques G1 and ARIA11; WAI-ARIA 1.2, main and navigation",
        unseen = "Whether the skip link becomes visible and works: the browser stage walks through the page.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Landmarks {}
