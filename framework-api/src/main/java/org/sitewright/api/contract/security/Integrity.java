package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page. */
@Clause(
        id = "SEC-008",
        summary = "A script or style sheet from another host has an integrity hash",
        reason =
                "Whoever can change the file on the other host can change what runs here; a hash makes the browser refuse the changed file.",
        source = "W3C Subresource Integrity; OWASP ASVS 5.0, 3.6.1",
        unseen =
                "Fonts and imports of style sheets, which cannot carry a hash, and whether the hash is that of the file: nothing is requested.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Integrity {}
