package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page, as composed. */
@Clause(
        id = "A11Y-007",
        summary = "No heading level is skipped, and no heading is empty",
        reason =
                "Headings are the table of contents of who cannot skim; a level that is skipped looks like a chapter that is missing.",
        source =
                "WCAG 2.2, 1.3.1, techniques G141 and H42; that no level is skipped is practice (Lighthouse 13.4, heading-order)",
        unseen = "Whether a heading heads what follows it.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface HeadingOrder {}
