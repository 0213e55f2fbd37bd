package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: each stated value is visible, and required properties are there (Google search documentation, schema.org). */
@Clause(
        id = "SEO-010",
        summary = "Structured data states only what the page shows, and has what its type requires",
        reason =
                "Search engines show structured data as facts; what the page itself does not show is a claim that nobody can check, and is punished.",
        source = "Google Search Central, General structured data guidelines and the pages of each type; schema.org",
        unseen = "Whether a fact is true, and values that only pictures show.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TruthfulFacts {}
