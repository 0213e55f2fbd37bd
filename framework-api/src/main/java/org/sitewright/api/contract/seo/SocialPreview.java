package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every listed page: Open Graph says what the page says, once. */
@Clause(
        id = "SEO-013",
        summary = "What a shared link previews is what the page is",
        reason =
                "A shared link shows these values instead of the page; a wrong one sends visitors elsewhere or misleads them.",
        source = "The Open Graph protocol, Basic Metadata and Structured Properties",
        unseen = "What a network shows from its own cache, and whether the picture suits its format.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SocialPreview {}
