package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: what its robots instructions say of a page is what the page declares, and nothing but production is indexed. */
@Clause(
        id = "SEO-014",
        summary = "A page is kept from search engines exactly when that is meant",
        reason =
                "One forgotten noindex takes a page out of every search result, and a preview that is indexed competes with the site.",
        source = "Google Search Central, Robots meta tag, data-nosnippet and X-Robots-Tag",
        unseen = "What another server in front of the site adds or removes.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TruthfulRobots {}
