package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: the sitemap lists every indexable page once, and nothing else. */
@Clause(
        id = "SEO-015",
        summary = "The sitemap lists exactly the pages that search engines may list",
        reason =
                "Crawlers trust a sitemap less with each address in it that they may not list, and find what is missing late.",
        source = "sitemaps.org protocol; Google Search Central, Build and submit a sitemap",
        unseen = "Whether crawlers read it, and dates of change: pages carry none.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TruthfulSitemap {}
