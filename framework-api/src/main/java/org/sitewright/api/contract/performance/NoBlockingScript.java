package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: every script in it is a module, deferred or asynchronous. */
@Clause(
        id = "PERF-008",
        summary = "No script blocks rendering",
        reason = "A classic script in the markup stops the parser until it has been downloaded and run.",
        source = "WHATWG HTML, the script element; web.dev, Eliminate render-blocking resources",
        unseen = "Modules that keep the processor busy after the page was parsed.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoBlockingScript {}
