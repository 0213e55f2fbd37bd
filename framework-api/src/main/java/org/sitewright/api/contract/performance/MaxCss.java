package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** The component's style sheet is at most this many bytes as written, comments left out. */
@Clause(
        id = "PERF-002",
        summary = "A component's style sheet stays within its budget",
        reason = "Style sheets block the first paint, and each component adds its own.",
        source = "this project: each component states its own budget; web.dev, Eliminate render-blocking resources",
        unseen = "Rules that the page never uses, and pictures and fonts that the style sheet loads.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaxCss {
    /** Bytes. */
    int value();
}
