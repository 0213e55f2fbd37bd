package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/** Holds for every page that is served over TLS: browsers are told to ask for the site over TLS only, for a year or longer. */
@Clause(
        id = "SEC-013",
        summary = "Browsers ask for the site over TLS only",
        reason =
                "Without it the first request of a visit may go out unencrypted, and whoever sits in between answers it.",
        source =
                "RFC 6797; OWASP ASVS 5.0, 3.4.1 (at least one year); Lighthouse 13.4, has-hsts (under 31,536,000 seconds is a violation)",
        unseen =
                "What a server in front of the site removes, and whether the domain is preloaded. Over plain HTTP the header is not sent, and no browser would read it.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StrictTransport {
    /** Fewest seconds: a year. */
    @Tighter(Direction.HIGHER)
    int seconds() default 31_536_000;
}
