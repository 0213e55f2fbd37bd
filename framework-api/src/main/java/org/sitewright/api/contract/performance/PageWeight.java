package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: compressed HTML and style sheet, and the number of nodes, are within bounds. */
@Clause(id = "PERF-009", summary = "A page stays within its budgets")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PageWeight {
    /** Bytes of HTML as gzip level 6. */
    int html() default 60_000;

    /** Bytes of style sheet as gzip level 6. */
    int css() default 30_000;

    /** Elements; Lighthouse warns from 1,400. */
    int elements() default 3_000;
}
