package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: pages that name translations of themselves name each other, and themselves, with language tags that there are. */
@Clause(
        id = "SEO-017",
        summary = "Translations name each other, and themselves",
        reason =
                "Search engines show visitors the page in their language only when both pages say that they belong together; otherwise all of it is ignored.",
        source =
                "Google Search Central, Tell Google about localized versions of your page; BCP 47; Lighthouse 13.4, hreflang; x-default is practice, so its absence is a warning",
        unseen = "Translations that another host has, and those that the sitemap or a header names.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TruthfulTranslations {}
