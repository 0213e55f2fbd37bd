package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: cookies and storage keys in scripts of components are declared with {@link Stores}. A retention of more than ten years is a warning. */
@Clause(
        id = "PRIV-002",
        summary = "A script keeps only what its component declares",
        reason = "A cookie that nobody declared is kept without consent, and stands in no privacy notice.",
        source =
                "ePrivacy Directive 2002/58/EC, article 5(3); OWASP ASVS 5.0, 14.3.3; ten years are practice (GDPR, article 5(1)(e) names no number)",
        unseen =
                "Names that a script puts together or gets from elsewhere: the browser stage reports what a visit really keeps.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DeclaredStorage {}
