package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/** Pages with the component answer each visitor at most so often; more is answered with 429 until the time is over. */
@Clause(
        id = "SEC-015",
        summary = "A page that is dear to answer is answered so often only",
        reason = "A page that is rendered for each visitor can be asked for until nobody else gets an answer.",
        source =
                "OWASP ASVS 5.0, 2.4.1; RFC 6585, section 4; the header is that of draft-ietf-httpapi-ratelimit-headers-10; the bounds are practice",
        unseen =
                "Who a visitor is: one address is one visitor, and behind a proxy the server must be told whose address counts. Several servers count for themselves.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RateLimit {
    /** Most requests, from 1 to 10,000. */
    int requests();

    /** Within how many seconds, from 1 to 3,600. */
    @Tighter(Direction.HIGHER)
    int seconds() default 60;
}
