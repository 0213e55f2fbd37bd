package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: executable code comes from files; structured data is data. */
@Clause(
        id = "SEC-003",
        summary = "A page has no inline script, style or event handler",
        reason = "A policy that allows code in the markup allows injected code, too.",
        source = "W3C Content Security Policy Level 3, script-src; OWASP ASVS 5.0, 3.4.3",
        unseen = "Code that a script writes into the page: the page's policy blocks it.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoInlineCode {}
