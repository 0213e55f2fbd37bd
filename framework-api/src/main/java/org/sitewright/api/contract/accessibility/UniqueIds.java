package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: no id stands twice; {@code for}, {@code aria-labelledby}, {@code aria-describedby} and {@code aria-controls} name ids that exist. */
@Clause(id = "A11Y-003", summary = "Ids are unique on the page, and references lead to them")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UniqueIds {}
