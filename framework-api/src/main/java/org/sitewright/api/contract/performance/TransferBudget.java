package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every page: what it loads at first from its own host stays within these bytes, as they are sent: text as gzip level 6, pictures and fonts as they are. */
@Clause(
        id = "PERF-013",
        summary = "All that a page loads at first stays within its budget",
        reason =
                "Bytes are time, and on many contracts money: over the slow line that Lighthouse takes for a telephone, 1.6 megabits a second, three megabytes take fifteen seconds.",
        source =
                "Lighthouse 13.4, total-byte-weight (90 points at 2,667 KiB); the parts of it are practice, so all of it is a warning",
        unseen =
                "Other hosts, what loads lazily or by script, and which of several sizes of a picture a screen takes: the one in src counts.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TransferBudget {
    /** Bytes of scripts, compressed. */
    int script() default 100_000;

    /** Bytes of fonts, all of the style sheet. */
    int font() default 200_000;

    /** Font files. */
    int fonts() default 6;

    /** Bytes of pictures that do not load lazily. */
    int image() default 1_500_000;

    /** Bytes of all of it, the page among it: 2,667 KiB. */
    int total() default 2_731_008;
}
