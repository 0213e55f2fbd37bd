package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** The block's HTML is at most this many bytes, UTF-8, before compression. */
@Clause(
        id = "PERF-001",
        summary = "A block's HTML stays within its budget",
        reason =
                "Every visitor downloads and parses it before anything is seen; a budget beside the component stops it from growing unnoticed.",
        source =
                "this project: each component states its own budget; Lighthouse 13.4 gives a page 2,667 KiB in all for 90 points",
        unseen =
                "Bytes after compression (PERF-016 counts those of a block, PERF-009 those of a page), and pictures that the HTML names.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaxHtml {
    /** Bytes. */
    int value();
}
