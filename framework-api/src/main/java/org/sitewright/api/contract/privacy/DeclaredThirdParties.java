package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: every other host something is loaded from is named with {@link ThirdParty}; one that needs consent is not loaded by the HTML. A retention of more than ten years is a warning. */
@Clause(
        id = "PRIV-004",
        summary = "Nothing loads from a third party that is not named, or before consent",
        reason = "A request to another host hands over the visitor's address at once, before anybody was asked.",
        source =
                "ePrivacy Directive 2002/58/EC, article 5(3); GDPR, articles 6 and 13(1)(e); OWASP ASVS 5.0, 14.2.3; ten years are practice (GDPR, article 5(1)(e) names no number)",
        unseen = "Requests that scripts make: the page's policy limits them, and the browser stage reports them.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DeclaredThirdParties {}
