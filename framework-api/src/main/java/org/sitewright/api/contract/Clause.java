package org.sitewright.api.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a clause. A clause that only a component can promise stands on the component's record; a clause
 * whose elements all have defaults and whose check looks at pages or the site holds for every page and need not stand
 * anywhere.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Clause {
    /** Permanent and unique: {@code SEO-001}, or {@code ACME-007} for an organisation's own. */
    String id();

    /** The rule in one sentence, without a full stop. */
    String summary();

    /** Why it matters to a visitor or to the site's owner, in one or two sentences; printed in the clause's page. */
    String reason() default "";

    /** Where the rule or its number comes from: a standard with its section, documentation with its publisher, or {@code practice}. */
    String source() default "";

    /** What a check of it cannot see, so that nobody trusts it for that; printed in the clause's page. */
    String unseen() default "";

    /** What breaking it means. */
    Severity severity() default Severity.ERROR;
}
