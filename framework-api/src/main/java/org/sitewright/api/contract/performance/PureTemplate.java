package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page that is not live: its blocks are pure functions, so they may be kept. */
@Clause(
        id = "PERF-010",
        summary = "A template reads only its own values and the site queries it declares",
        reason =
                "A block that depends on nothing but its values can be kept, compared and verified once; one that reads a bean shows visitors what no check saw.",
        source = "this project: rendering a block is a pure function",
        unseen =
                "What Java methods of the component's record read. The browser stage's table of lying components says where those are caught.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PureTemplate {}
