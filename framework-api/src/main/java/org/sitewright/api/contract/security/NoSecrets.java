package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: no private key, access key or token with a known shape in HTML, style sheets or scripts. */
@Clause(
        id = "SEC-009",
        summary = "No secret stands in a page or asset",
        reason = "What stands in a page or an asset is published to everybody, and found within minutes.",
        source = "OWASP ASVS 5.0, 13.3.1; shapes as published by those who issue the keys",
        unseen = "Secrets without a known shape, passwords in plain words, and secrets in pictures.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoSecrets {}
