package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page: a style sheet with animations or transitions answers {@code prefers-reduced-motion}, and nothing
 * moves, or moves on to another page, by itself for more than five seconds.
 */
@Clause(
        id = "A11Y-010",
        summary = "Motion ends by itself and respects the visitor's wish for less of it",
        reason = "Movement makes some people sick, and they have told their system so.",
        source =
                "WCAG 2.2, 2.2.1, 2.2.2 and 2.3.3 (level AAA), technique C39, failures F16 and F41; CSS Media Queries Level 5, prefers-reduced-motion",
        unseen = "Movement made by script, by video and by pictures.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReducedMotion {}
