package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** The block's HTML is at most this many bytes, UTF-8, before compression. */
@Clause(id = "PERF-001", summary = "A block's HTML stays within its budget")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaxHtml {
    /** Bytes. */
    int value();
}
