package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page in a browser, in light and dark: text that stands on a picture or a gradient has, in each part as
 * wide as a letter is high, nine tenths of its pixels at 4.5:1 or, when it is large, 3:1. Where no part of a text has that,
 * it is an error; where some have not, a warning.
 */
@Clause(
        id = "A11Y-114",
        summary = "Text on a picture has the contrast it needs, as far as its pixels say",
        reason = "A headline that is read over the sky is lost over the clouds.",
        source =
                "WCAG 2.2, success criterion 1.4.3 Contrast (Minimum), level AA; the sample of a tenth in the worst letter's width is practice",
        unseen =
                "Moving pictures but for one moment, pictures that an editor exchanges later, text within pictures, and more than forty texts on a page.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PictureContrast {}
