package org.sitewright.api.contract.performance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every page: text can be read before its font is there, and the fonts of what is seen first are asked for at once. */
@Clause(
        id = "PERF-014",
        summary = "Fonts keep no text waiting",
        reason =
                "Without font-display browsers hide text for up to three seconds until its font is there; a font that is found only in the style sheet comes later than it could, and the text jumps.",
        source =
                "CSS Fonts 4, font-display; Lighthouse 13.4, font-display; web.dev, Best practices for fonts (preload, crossorigin); practice, so it is a warning",
        unseen =
                "Which letters are seen first: the fonts of body, html, :root and h1 are taken for that. Whether a fallback font has the same measures.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FontLoading {}
