package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/** The component's script is at most this many bytes as written. */
@Clause(
        id = "PERF-004",
        summary = "A component's script stays within its budget",
        reason =
                "A byte of script costs more than any other: it is downloaded, compiled and run on the visitor's processor.",
        source = "this project: each component states its own budget; web.dev, The cost of JavaScript",
        unseen = "What the script loads later: SEC-002 and the browser stage look at that.")
@Tighter(Direction.ABSENT)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaxScript {
    /** Bytes. */
    int value();
}
