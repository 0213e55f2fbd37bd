package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every site: the main texts of two listed pages differ in more than a few words. Legal notices, which are
 * those that {@code legal} in {@code site.yaml} names, and their translations may be alike. */
@Clause(
        id = "SEO-011",
        summary = "No two listed pages say nearly the same",
        reason =
                "Of two pages that say the same, search engines keep one, and not always the right one; visitors wonder which holds.",
        source =
                "Manku, Jain and Das Sarma, Detecting Near-Duplicates for Web Crawling, WWW 2007 (64 bits); Google Search Central, What is canonicalization; the share of 0.8 of all rows of three words and the least of 25 words are practice",
        unseen =
                "Texts of fewer than 25 words, translations, declared legal notices, and pages that say the same in other words.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NearDuplicates {}
