package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every component: rendered with hostile values it parses to the same elements and attribute names as with harmless ones. */
@Clause(
        id = "SEC-007",
        summary = "Content is text, never markup",
        reason = "Where content can become markup, whoever writes content writes code.",
        source = "OWASP ASVS 5.0, 1.2.1, 1.2.3 and 3.2.2; OWASP Cross Site Scripting Prevention Cheat Sheet",
        unseen =
                "What scripts do with text, and Java code that writes outside templates. Contexts that no block of the site shows are not tried.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Inert {}
