package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every site: titles and descriptions of listed pages are as long as search results show. */
@Clause(
        id = "SEO-018",
        summary = "Titles and descriptions are as long as search results show",
        reason =
                "What is longer is cut where nobody chose; what is much shorter leaves the place to what a search engine finds.",
        source =
                "practice: 50 to 60 characters of a title, 120 to 160 of a description; search engines publish no numbers",
        unseen = "How wide letters are drawn, and whether a search engine shows these texts at all.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadableLengths {
    /** Fewest characters of a title; advised are 50, which short honest titles do not have: none unless a policy sets it. */
    int minTitle() default 0;

    /** Most characters of a title. */
    int maxTitle() default 60;

    /** Fewest characters of a description; advised are 120: none unless a policy sets it. */
    int minDescription() default 0;

    /** Most characters of a description. */
    int maxDescription() default 160;
}
