package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: images that are not the promised largest paint and stand after the first two content blocks are lazy. */
@Clause(
        id = "PERF-007",
        summary = "Images below the first two blocks load lazily",
        reason =
                "Pictures that nobody has scrolled to compete with those that are looked at, and cost who pays by the byte.",
        source = "web.dev, Browser-level image lazy loading; that two blocks fill a first screen is practice",
        unseen = "How far down a block really is on a given screen, and pictures in style sheets.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LazyImages {}
