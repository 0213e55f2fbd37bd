package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: without an answer of the visitor no cookie, key, database or cache of a category that needs consent is kept. */
@Clause(
        id = "PRIV-102",
        summary = "Nothing that needs consent is kept before the visitor agreed",
        reason =
                "Consent that is asked for afterwards is none, and a key that a script writes while it loads is seen by nobody who reads the markup.",
        source = "ePrivacy Directive 2002/58/EC, article 5(3); GDPR, article 7",
        unseen = "What third parties keep in their own frames.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConsentFirst {}
