package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: compressed HTML and style sheet, and the number of nodes, are within bounds. */
@Clause(
        id = "PERF-009",
        summary = "A page stays within its budgets",
        reason = "Components within their budgets may still add up to a page that is too heavy for a telephone.",
        source =
                "Chrome, Avoid an excessive DOM size (warns from 800 elements, fails from 1,400; practice, so the limit is generous); Lighthouse 13.4, total-byte-weight; the bytes are practice",
        unseen = "Pictures, fonts and scripts, which PERF-013 weighs, and what other hosts send.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PageWeight {
    /** Bytes of HTML as gzip level 6. */
    int html() default 60_000;

    /** Bytes of style sheet as gzip level 6. */
    int css() default 30_000;

    /** Elements; Chrome advises against more than 1,400 in the body (practice, so the limit is generous). */
    int elements() default 3_000;
}
