package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: no image shifts the layout when it arrives. */
@Clause(
        id = "PERF-006",
        summary = "Every image has its width and height",
        reason =
                "A browser that knows the numbers reserves the space; without them text jumps away under the reader's eyes.",
        source = "web.dev, Optimize Cumulative Layout Shift; Lighthouse 13.4, unsized-images",
        unseen = "Whether the numbers are those of the file, and space that a style sheet reserves with aspect-ratio.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SizedImages {}
