package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: {@code alt} is there, and is not a file name. */
@Clause(
        id = "A11Y-001",
        summary = "Every image has a text alternative or is declared decorative",
        reason = "Who does not see a picture hears its alternative: without one, the name of a file.",
        source = "WCAG 2.2, 1.1.1, techniques H37 and H67, failures F30 and F65",
        unseen = "Whether the words fit the picture, and pictures of a style sheet.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TextAlternatives {}
