package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/**
 * Holds for every page in a browser: the sum of layout shifts without input in the first five seconds. It depends on when
 * things arrive, so it warns.
 */
@Clause(
        id = "PERF-103",
        summary = "The layout does not shift while the page loads",
        reason = "What moves under the finger is pressed by mistake.",
        source = "Core Web Vitals: CLS is good up to 0.1 (web.dev/cls)",
        unseen = "Shifts on slower devices and networks: those are measured from real visits.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StableLayout {
    /** Largest sum of shifts, in hundredths. */
    int hundredths() default 10;
}
