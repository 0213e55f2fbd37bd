package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: token pairs as declared by the theme (WCAG 2.2: 4.5 for text, 3 for large text and controls). */
@Clause(
        id = "A11Y-008",
        summary = "Every token pair of the theme has the contrast it needs, in every mode",
        reason =
                "Pale text is lost in sunlight, on old screens and to eyes past fifty; a theme that is wrong is wrong on every page.",
        source = "WCAG 2.2, 1.4.3 (4.5 and 3 to 1) and 1.4.11 (3 to 1)",
        unseen = "Colours that a component sets itself, and text over pictures: A11Y-107 measures those in a browser.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Contrast {}
