package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: with the spacing of WCAG no text is clipped that was not clipped before, and the page still fits. */
@Clause(
        id = "A11Y-103",
        summary = "Text may be spaced out without being cut off",
        reason = "Readers with dyslexia space letters and lines out; text in a box of fixed height disappears then.",
        source =
                "WCAG 2.2, success criterion 1.4.12 Text Spacing, level AA: line height 1.5, paragraphs 2, letters 0.12, words 0.16 times the font size",
        unseen = "Text in pictures, and overlap without clipping.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TextSpacing {}
