package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every page: its blocks ask the site at most this many questions. */
@Clause(
        id = "PERF-017",
        summary = "A page asks its site few questions",
        reason =
                "Each site query is answered anew for each block when the page is rendered; a page of fifty lists is slow for whoever publishes it.",
        source = "this project; the number is practice, so it is a warning",
        unseen =
                "How dear each answer is. Queries are those that components declare with @Uses, and templates that read others break PERF-010.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface QueryBudget {
    /** Most answers to site queries, over all blocks. */
    int queries() default 30;
}
