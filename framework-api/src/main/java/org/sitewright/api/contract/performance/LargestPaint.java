package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/**
 * Where the block shows an image in that property, it loads eagerly with high priority, and the page's head asks for the
 * first such image of the page. That another image of the page has high priority, too, is a warning.
 */
@Clause(
        id = "PERF-005",
        summary = "The image promised as largest paint is eager, prioritised and preloaded",
        reason =
                "Visitors judge a page by when its largest picture is there. A lazy one is not asked for before the layout is known, and one without priority waits behind others, as does one beside others that have it, too.",
        source =
                "web.dev, Optimize Largest Contentful Paint; Chrome, LCP request discovery (fetchpriority=high, never lazy); web.dev, Fetch Priority API (priority for one or two images is of use)",
        unseen =
                "Which picture is the largest on a given screen, and how long it takes: that is measured from real visits.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LargestPaint {
    /** Name of the image property. */
    @Tighter(Direction.NEITHER)
    String value();
}
