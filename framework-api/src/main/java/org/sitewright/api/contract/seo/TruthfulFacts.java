package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: each stated value is visible, and required properties are there (Google search documentation, schema.org). */
@Clause(id = "SEO-010", summary = "Structured data states only what the page shows, and has what its type requires")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TruthfulFacts {}
