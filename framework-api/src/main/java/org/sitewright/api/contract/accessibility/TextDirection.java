package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/**
 * Holds for every page: a sentence of three words or more in letters that run from right to left stands where {@code dir}
 * says so, and one in other letters does not; so does any text of that length that has a {@code lang} of its own.
 */
@Clause(
        id = "A11Y-020",
        summary = "Text runs in the direction of its letters",
        reason =
                "In the wrong direction a full stop, a number or a bracket stands at the wrong end of its line, and the lines at the wrong edge.",
        source =
                "WCAG 2.2, 1.3.2, techniques H34 and H56; W3C Internationalization, Structural markup and right-to-left text in HTML; Unicode UAX 9",
        unseen =
                "Directions that a style sheet sets, text outside of paragraphs, headings, cells and items of lists, fewer than three words, and names, which are shown alike in both.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TextDirection {}
