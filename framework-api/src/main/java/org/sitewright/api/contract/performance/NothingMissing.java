package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: no request to the site itself fails, and every picture can be decoded. */
@Clause(
        id = "PERF-101",
        summary = "Everything the page asks for arrives",
        reason = "A picture, font or script that does not come leaves a hole, and the wait for it costs time.",
        source = "WHATWG HTML, 4.8.4 (an image that is broken); practice",
        unseen = "Requests to other hosts, and what loads only after more interaction than the stage tries.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NothingMissing {}
