package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every site: each listed page is within this many clicks from its home page. */
@Clause(
        id = "SEO-016",
        summary = "Every listed page is near the home page",
        reason = "What is far from the home page is crawled late and seldom, and few visitors get there.",
        source =
                "Google Search Central, SEO Starter Guide and Crawl budget (pages that few links lead to are crawled less); the number is practice",
        unseen = "Which of the ways visitors take, and links that a script makes.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ClickDepth {
    /** Most clicks; 3 is often advised (practice, so the limit is generous). */
    int clicks() default 4;
}
