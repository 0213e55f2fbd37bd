package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page: a component's style sheet is whole, each of its selectors names a class, an id or an attribute,
 * and text takes its colours from the theme's tokens (a warning).
 */
@Clause(
        id = "A11Y-018",
        summary = "A component's style sheet styles its own parts, in the theme's colours",
        reason =
                "Contrast, focus and reflow are proved for the theme and for each component: a rule for every paragraph or for the body changes what was proved of all others, and a brace that is left open swallows what follows.",
        source = "WCAG 2.2, 1.4.3, 1.4.4 and 1.4.10; CSS Syntax Level 3, 2.2 (error handling)",
        unseen = "Whether a class is the component's own: two components may use the same.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OwnStyles {}
