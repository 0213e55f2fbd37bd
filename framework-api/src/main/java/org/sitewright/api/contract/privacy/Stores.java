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
@Clause(id = "PRIV-001", summary = "Cookies and stored keys are declared with purpose, category and retention")
@Tighter(Direction.ABSENT)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stores {
    /** Cookies and storage keys. */
    Item[] value();

    /** A cookie or a key of local or session storage. */
    @interface Item {
        /** Its name. */
        String name();

        /** Why, in words for visitors. */
        String purpose();

        /** Whether it needs consent. */
        Category category();

        /** How long it is kept, in days; 0 until the browser is closed. */
        int days();
    }
}
