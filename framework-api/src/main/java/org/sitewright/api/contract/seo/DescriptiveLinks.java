package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every page: no link reads {@code click here}, {@code more} and the like (Lighthouse 13's list), or is punctuation alone. */
@Clause(
        id = "SEO-008",
        summary = "A link says where it leads",
        reason =
                "Who lists the links of a page hears them without the sentences around them, and search engines take a link's text for what the page behind it is about.",
        source =
                "Lighthouse 13.4, link-text (its list of texts); WCAG 2.2, 2.4.4; Google Search Central, Make your links crawlable",
        unseen = "Empty phrases in other languages than those listed, and texts that are long and say nothing.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DescriptiveLinks {}
