package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** The component ships no script and its HTML holds none (structured data excepted). */
@Clause(
        id = "PERF-003",
        summary = "The component has no script",
        reason =
                "What has no script works when scripts fail, costs no time on slow telephones, and can do nothing unseen.",
        source = "this project's principle that public pages are plain HTML; web.dev, Optimize JavaScript execution",
        unseen = "Scripts that other components bring to the same page.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoScript {}
