package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: no uncaught error or rejected promise while it loads, later, or when it is used. */
@Clause(
        id = "PERF-102",
        summary = "No script of the page fails",
        reason = "What follows a failed line does not run: the visitor meets half of a component.",
        source = "practice",
        unseen = "Errors that a script catches and keeps quiet about.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoScriptErrors {}
