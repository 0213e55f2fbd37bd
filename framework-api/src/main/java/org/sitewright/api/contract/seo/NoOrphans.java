package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: each listed page can be reached from the home page. */
@Clause(
        id = "SEO-007",
        summary = "Every listed page can be reached by links from the home page",
        reason = "Visitors and crawlers find pages by links; a page that none leads to is published and not found.",
        source = "Google Search Central, Make your links crawlable; WCAG 2.2, 2.4.5 asks for more than one way",
        unseen = "How many steps a page is away, and links that a script makes.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoOrphans {}
