package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: links, fragments and assets of this site exist. */
@Clause(
        id = "SEO-006",
        summary = "Every internal link leads to a page, asset or fragment that exists",
        reason =
                "A link into nothing loses the visitor, and a fragment that is missing leaves them at the top of a page to search.",
        source = "RFC 9110, 15.5.5 (404 Not Found); RFC 3986, 3.5 (fragments); practice",
        unseen = "Links to other hosts, and links that a script makes.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UnbrokenLinks {}
