package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: no violation of its policy is reported while it loads, later, or when it is used. */
@Clause(
        id = "SEC-101",
        summary = "Nothing on the page runs into its Content-Security-Policy",
        reason =
                "What the policy blocks is either broken for visitors or not what the component declared; both are known before the first visitor.",
        source = "W3C Content Security Policy Level 3, section 5 (reporting)",
        unseen = "What happens only after more interaction, or later, than the stage waits for.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoPolicyViolation {}
