package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page in a browser: a link within running text is underlined, framed, bolder or otherwise set apart from
 * it, or has a contrast against it of {@link #contrast} to 1. Running text is longer than all links in it.
 */
@Clause(
        id = "A11Y-116",
        summary = "A link in running text is seen as one",
        reason =
                "Whoever does not see colours well, or sees no difference because there is none, has to try every word with the mouse.",
        source =
                "WCAG 2.2, success criterion 1.4.1 Use of Color, level A, failure F73 and technique G183; axe-core, link-in-text-block, which says nothing of a link in the very colour of the text",
        unseen =
                "Links that are set apart under the pointer alone, links in lists and menus, and whether a mark is strong enough to be noticed.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface VisibleLinks {
    /** Least contrast of the link's colour against that of the text around it, to 1. */
    double contrast() default 3;
}
