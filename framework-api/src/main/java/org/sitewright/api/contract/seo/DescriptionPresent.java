package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: each listed page has a description, within bounds, that no other page has. */
@Clause(
        id = "SEO-004",
        summary = "A listed page has a description of its own",
        reason =
                "Search engines often show it under the title: without one they choose a sentence, and with the same one everywhere they ignore it.",
        source =
                "Google Search Central, Control your snippets in search results; Lighthouse 13.4, meta-description; the lengths are practice",
        unseen = "Whether it is true of the page, and what a search engine shows instead of it.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DescriptionPresent {
    /** Fewest characters. */
    int min() default 25;

    /** Most characters; search results cut near 160 (practice, so the limit is generous). */
    int max() default 200;
}
