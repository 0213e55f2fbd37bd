package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/** The component holds a form with exactly these fields. */
@Clause(
        id = "SEC-005",
        summary = "A form sends only the fields its component declares",
        reason =
                "A field that nobody declared is data that nobody protects, and one that is declared and missing is asked for in vain.",
        source = "OWASP ASVS 5.0, 2.2.1 and 15.3.3",
        unseen = "What the service that receives the form accepts besides these fields.")
@Tighter(Direction.ABSENT)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Form {
    /** Names of the fields. */
    String[] fields();

    /** Most bytes of what the text fields send together, in UTF-8; 64 KiB unless a component needs more (practice). */
    int maxBytes() default 65_536;
}
