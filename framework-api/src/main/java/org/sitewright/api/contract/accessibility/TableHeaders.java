package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: a table of data has header cells, and what {@code headers} names is in the same table. */
@Clause(
        id = "A11Y-011",
        summary = "A table of data has header cells",
        reason =
                "A screen reader says the header with each cell; without headers a table is a list of unrelated values.",
        source = "WCAG 2.2, 1.3.1; technique H51 and H43",
        unseen = "Tables made of other elements, and whether the headers are the right ones.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TableHeaders {}
