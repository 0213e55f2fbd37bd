package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/** Another organisation that learns of the visit when the block loads something from it. */
@Clause(
        id = "PRIV-003",
        summary = "A third party is named with purpose, category and retention",
        reason = "Whoever's host is asked learns who visits which page; visitors must be told who it is and why.",
        source = "GDPR, articles 13(1)(e) and 13(2)(a); OWASP ASVS 5.0, 13.1.1 and 14.2.3",
        unseen = "What the third party does with it. PRIV-004 compares pages with the declaration.")
@Tighter(Direction.ABSENT)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(ThirdParty.List.class)
public @interface ThirdParty {
    /** Its host. */
    String host();

    /** Who it is, in words for visitors. */
    String name();

    /** Why, in words for visitors. */
    String purpose();

    /** Whether it needs consent. */
    Category category();

    /** How long it keeps what it learns, in days. */
    int days();

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /** Each of them. */
        ThirdParty[] value();
    }
}
