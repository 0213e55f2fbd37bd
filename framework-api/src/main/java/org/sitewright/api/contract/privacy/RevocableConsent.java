package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page in a browser: where an element asks for consent ({@code data-consent="agree"}), another refuses it
 * ({@code refuse}), one withdraws it later ({@code withdraw}, or {@code open} for what leads there), and half a minute after
 * a withdrawal nothing that needs consent is kept or asked.
 */
@Clause(
        id = "PRIV-103",
        summary = "Consent can be refused and withdrawn, and what it allowed is then gone",
        reason =
                "Consent that cannot be refused is not free, and one that leaves its cookies behind when it is withdrawn goes on without it.",
        source = "GDPR, articles 4(11), 7(3) and 17(1)(b); EDPB Guidelines 05/2020 on consent, sections 3.1 and 5.2",
        unseen =
                "Consent to some purposes and not to others; controls without data-consent; what third parties have received, and what they keep in their own frames.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RevocableConsent {}
