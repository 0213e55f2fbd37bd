package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** The component's script is at most this many bytes as written. */
@Clause(id = "PERF-004", summary = "A component's script stays within its budget")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaxScript {
    /** Bytes. */
    int value();
}
