package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/** Where the block shows an image in that property, it loads eagerly with high priority. */
@Clause(id = "PERF-005", summary = "The image promised as largest paint is eager and prioritised")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LargestPaint {
    /** Name of the image property. */
    @Tighter(Direction.NEITHER)
    String value();
}
