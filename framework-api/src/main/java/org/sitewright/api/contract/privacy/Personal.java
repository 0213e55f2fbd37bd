package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/** The component's form asks for personal data; no tracker or advertiser may be on its page. */
@Clause(
        id = "PRIV-006",
        summary = "Personal data is declared, and stays off pages with trackers",
        reason =
                "Health questions or an address beside an advertiser's script is how data reaches those it was never meant for.",
        source =
                "GDPR, articles 9 and 25; OWASP ASVS 5.0, 14.2.3; WCAG 2.2, 1.3.5 and WHATWG HTML, autofill for the fields",
        unseen = "Personal data in fields that are not declared, and what the receiving service does with it.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Personal {
    /** Fields that hold personal data. */
    @Tighter(Direction.MORE)
    String[] fields();

    /** Whether it is health data or another special category (GDPR, article 9). */
    @Tighter(Direction.TRUE)
    boolean special() default false;
}
