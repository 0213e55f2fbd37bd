package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** The block's HTML and the component's style sheet and script are at most so many bytes each as gzip level 6, which is how they are sent. */
@Clause(
        id = "PERF-016",
        summary = "What a block sends stays within its compressed budget",
        reason =
                "What counts on the line is what is sent; HTML that repeats itself is smaller than it looks, and random text is not.",
        source = "this project: each component states its own budget; RFC 1952",
        unseen =
                "That a page is compressed as a whole, in which repetitions across blocks cost nearly nothing: the sum of its blocks is more than the page.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaxCompressed {
    /** Bytes of HTML; no promise by default. */
    int html() default Integer.MAX_VALUE;

    /** Bytes of style sheet, comments left out; no promise by default. */
    int css() default Integer.MAX_VALUE;

    /** Bytes of script; no promise by default. */
    int script() default Integer.MAX_VALUE;
}
