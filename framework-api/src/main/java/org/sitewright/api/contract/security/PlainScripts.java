package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page: a script can be read for what it does. It makes no code and no markup of text that comes from
 * elsewhere, listens to no key to send it, asks for nothing that the page's headers forbid, and holds no halt for a
 * debugger.
 */
@Clause(
        id = "SEC-017",
        summary = "A script makes no code of text, and asks for nothing that its page forbids",
        reason =
                "What a script makes of text while it runs nobody can verify, and text of the address line is whoever's wrote the link.",
        source =
                "OWASP ASVS 5.0, 1.3.2 and 3.2.2; W3C Content Security Policy Level 3, unsafe-eval; W3C Permissions Policy; CWE-79, CWE-95",
        unseen =
                "Names and addresses that a script puts together from more than literals; what it does under another name for the same function.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PlainScripts {}
