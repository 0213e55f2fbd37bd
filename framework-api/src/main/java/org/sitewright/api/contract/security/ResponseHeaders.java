package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: its response headers and its policy are at least those that Sitewright sends. */
@Clause(
        id = "SEC-011",
        summary = "A page is sent with the headers that protect it",
        reason = "These headers take away what an injected or framing page could otherwise do.",
        source = "OWASP Secure Headers Project 2026-07; OWASP ASVS 5.0 section 3.4",
        unseen = "What a server in front of the site removes or replaces.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ResponseHeaders {}
