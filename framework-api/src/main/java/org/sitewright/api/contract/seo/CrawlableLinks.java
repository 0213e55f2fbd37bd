package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: an {@code a} with text has an address, so that crawlers and keyboards can follow it. */
@Clause(
        id = "SEO-012",
        summary = "A link has an address that crawlers can follow",
        reason = "Crawlers follow only links with an address, and a link without one cannot be reached by keyboard.",
        source = "Google Search Central, Make your links crawlable; Lighthouse 13.4, crawlable-anchors",
        unseen = "Elements that are no link and act as one by script: A11Y-109 finds those in a browser.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CrawlableLinks {}
