package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/**
 * Holds for every page: three lines or paragraphs in a row that begin with a dash, a bullet or the numbers from 1 are a
 * list, and a short line in bold above a sentence is a heading.
 */
@Clause(
        id = "A11Y-021",
        summary = "What looks like a list or a heading is one",
        reason =
                "A screen reader says how many items a list has and goes from heading to heading; of dashes and bold letters it says nothing.",
        source = "WCAG 2.2, 1.3.1, failure F2, techniques H42 and H48; how short is practice",
        unseen =
                "Lists of two, headings that a style sheet paints, and everything else that only looks like structure.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StructureInMarkup {}
