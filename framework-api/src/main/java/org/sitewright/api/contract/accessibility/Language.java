package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: {@code html} has a valid {@code lang} equal to the page's locale. */
@Clause(
        id = "A11Y-005",
        summary = "A page says which language it is in",
        reason = "A screen reader pronounces text by the rules of the language the page names.",
        source = "WCAG 2.2, 3.1.1, technique H57; BCP 47 (RFC 5646)",
        unseen =
                "Whether the text is in that language, of which A11Y-022 warns where it is long, and passages in another.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Language {}
