package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: closed world. Style sheets and scripts of components are held to it too. */
@Clause(
        id = "SEC-002",
        summary = "A page loads nothing from a host that no component on it declares",
        reason =
                "What loads from another host can change without anyone here knowing; only hosts that somebody answers for may be asked.",
        source = "W3C Content Security Policy Level 3; OWASP ASVS 5.0, 3.4.3 and 3.6.1",
        unseen =
                "Requests whose address a script puts together: the page's policy blocks them, and the browser stage reports them.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DeclaredSources {}
