package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** The component's style sheet is at most this many bytes as written, comments left out. */
@Clause(id = "PERF-002", summary = "A component's style sheet stays within its budget")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaxCss {
    /** Bytes. */
    int value();
}
