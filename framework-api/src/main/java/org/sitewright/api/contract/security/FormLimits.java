package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every page: each field that takes text says how much, and a form sends no more than its component allows. */
@Clause(
        id = "SEC-014",
        summary = "A form says how much it takes",
        reason =
                "A field without a limit takes a whole book; whoever receives the form must refuse it, and the visitor has typed it in vain.",
        source =
                "OWASP ASVS 5.0, 2.2.1 (limits are part of what a field is documented to take); WHATWG HTML, maxlength; the number of bytes is practice",
        unseen =
                "Whether the service that receives the form keeps to these limits, whatever a browser sends: Sitewright itself takes no forms.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FormLimits {}
