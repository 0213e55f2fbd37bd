package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: listed pages have one canonical link, absolute, on the site's origin, naming themselves. */
@Clause(
        id = "SEO-005",
        summary = "A listed page names itself with one absolute canonical address",
        reason =
                "When a page answers at several addresses, the canonical one collects what links and visits say about it; a wrong one takes the page out of the results.",
        source = "RFC 6596; Google Search Central, How to specify a canonical URL; Lighthouse 13.4, canonical",
        unseen = "Whether the address answers on the public host: nothing is requested.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Canonical {}
