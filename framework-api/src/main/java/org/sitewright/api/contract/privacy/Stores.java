package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/** What the component's script keeps in the visitor's browser. */
@Clause(
        id = "PRIV-001",
        summary = "Cookies and stored keys are declared with purpose, category and retention",
        reason =
                "Consent is worth something only when it says what is kept, why and for how long; declared beside the component it is checked, and printed for visitors.",
        source = "ePrivacy Directive 2002/58/EC, article 5(3); GDPR, article 13; OWASP ASVS 5.0, 14.3.3",
        unseen =
                "What the kept value holds. PRIV-002 compares scripts with the declaration, the browser stage what a visit really keeps.")
@Tighter(Direction.ABSENT)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stores {
    /** Cookies and storage keys. */
    Item[] value();

    /** A cookie, a key of local or session storage, a database, a cache or a service worker. */
    @interface Item {
        /** Its name; of a service worker the path of its scope. */
        String name();

        /** Why, in words for visitors. */
        String purpose();

        /** Whether it needs consent. */
        Category category();

        /** How long it is kept, in days; 0 until the browser is closed. */
        int days();
    }
}
