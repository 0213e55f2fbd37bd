package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: nothing is loaded from or sent to an {@code http:} address. */
@Clause(
        id = "SEC-010",
        summary = "Nothing loads from or is sent to an unencrypted address",
        reason =
                "Whoever sits between the visitor and the server can read and change what is not encrypted; browsers block much of it.",
        source = "W3C Mixed Content; OWASP ASVS 5.0, 12.2.1",
        unseen = "Addresses that scripts put together, and redirects of other hosts.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoMixedContent {}
