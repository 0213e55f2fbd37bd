package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every page: no element has more than this many around it, counted from the body. */
@Clause(
        id = "PERF-011",
        summary = "A page is not nested too deep",
        reason =
                "Every level makes styling and layout of what is within dearer; browsers cut what is nested deeper than 512 levels and show something else than was written.",
        source =
                "Lighthouse, dom-size (a depth of 32 is flagged; practice, so it is a warning); Blink, HTMLConstructionSite (512)",
        unseen = "What scripts put in later.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NestingDepth {
    /** Most elements around another, body counted. */
    int levels() default 32;
}
