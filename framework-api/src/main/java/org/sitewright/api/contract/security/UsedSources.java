package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every site: an origin that a component declares stands in its HTML, style sheet or script somewhere on the site. */
@Clause(
        id = "SEC-012",
        summary = "What a component declares as a source it uses",
        reason = "An origin that nobody needs opens the policy of each page for nothing.",
        source = "OWASP Content Security Policy Cheat Sheet; principle of least privilege",
        unseen = "Addresses that a script puts together count as not used.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UsedSources {}
