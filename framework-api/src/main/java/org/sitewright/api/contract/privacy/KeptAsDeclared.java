package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: the lifetime of each declared cookie is at most the days of its {@link Stores}. */
@Clause(
        id = "PRIV-101",
        summary = "A cookie lives no longer than declared",
        reason = "A visitor was told how long; a longer life breaks what the privacy notice says.",
        source = "GDPR, article 13(2)(a); ePrivacy Directive 2002/58/EC, article 5(3)",
        unseen =
                "Keys of local storage, which have no lifetime, and cookies set after more interaction than the stage tries.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KeptAsDeclared {}
