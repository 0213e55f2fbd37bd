package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: each listed page has a title of its own. */
@Clause(
        id = "SEO-003",
        summary = "A page has a title of at most 70 characters that no other page has",
        reason =
                "The title is what a search result, a tab and a bookmark show, and the first thing a screen reader says; two pages with one title cannot be told apart.",
        source =
                "WHATWG HTML, the title element; WCAG 2.2, 2.4.2, technique H25; Google Search Central, Influencing your title links; the length is practice",
        unseen = "Whether the title says what the page is about, and how wide a search engine draws it.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TitlePresent {
    /** Most characters a title may have; search results cut near 60 (practice, so the limit is generous). */
    int max() default 70;
}
