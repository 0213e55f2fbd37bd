package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: one whose components ask for personal or health data is sent with {@code Cache-Control: no-store}. */
@Clause(
        id = "PRIV-007",
        summary = "A page with personal data is kept by no cache",
        reason =
                "What a browser or a proxy keeps of such a page can be read by whoever uses the machine next: a filled form comes back with the back button.",
        source = "OWASP ASVS 5.0, 14.3.2; RFC 9111, section 5.2.2.5; GDPR, article 32",
        unseen = "Personal data that no component declares, and what a server in front of the site keeps all the same.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoStore {}
