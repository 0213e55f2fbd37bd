package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: no id stands twice; {@code for}, {@code aria-labelledby}, {@code aria-describedby} and {@code aria-controls} name ids that exist. */
@Clause(
        id = "A11Y-003",
        summary = "Ids are unique on the page, and references lead to them",
        reason =
                "Labels, descriptions, links and blocks point at ids; where one stands twice or is missing they point at the wrong thing or at nothing.",
        source = "WHATWG HTML, the id attribute; WCAG 2.2, 1.3.1 and 4.1.2, failure F68",
        unseen = "Ids that a script makes.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UniqueIds {}
