package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: a form or a field outside a form stands in a component that declares it with {@link Form}. */
@Clause(
        id = "SEC-006",
        summary = "Only a component that declares a form has one",
        reason =
                "A form asks visitors for data: whoever reviews a component must see from its declaration that it does.",
        source = "OWASP ASVS 5.0, 2.2.1; GDPR, article 25",
        unseen = "Forms that a script builds.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DeclaredForms {}
