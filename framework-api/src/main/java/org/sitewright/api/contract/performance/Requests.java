package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every page: what a browser asks for as soon as it has read the page is at most this many files, itself among them. */
@Clause(
        id = "PERF-012",
        summary = "A page asks for few files at first",
        reason = "On a slow line every file waits for its turn, and each of another host costs a new connection.",
        source =
                "Lighthouse 13.4 reports the number of requests without a limit; the number is practice, so it is a warning",
        unseen =
                "What scripts, frames and other hosts ask for in turn, and which fonts and pictures of a style sheet no element needs.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Requests {
    /** Most files; practice. */
    int most() default 50;
}
