package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: each cookie is {@code Secure} and has {@code SameSite}. */
@Clause(
        id = "SEC-102",
        summary = "A cookie is sent over TLS only, and says when it goes with requests of other sites",
        reason = "A cookie without Secure is read on the way, one without SameSite travels with forged requests.",
        source = "OWASP ASVS 5.0, 3.3.1 and 3.3.2; RFC 6265bis, section 5.6.7",
        unseen = "Cookies of a sign-in that the stage does not go through, and those of other hosts.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SafeCookies {}
