package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page: radio buttons and check boxes that share a name stand in a {@code fieldset} with a legend, or in a
 * {@code role="group"} or {@code "radiogroup"} with a name. A fieldset that names nothing, and check boxes in a row behind a
 * line that asks, are a warning.
 */
@Clause(
        id = "A11Y-019",
        summary = "Choices that belong together have a name in common",
        reason =
                "Whoever comes to a radio button by key hears its own label, Gull, and not the question it answers, unless the group around it has a name.",
        source = "WCAG 2.2, 1.3.1 and 3.3.2, techniques H71, ARIA17 and ARIA9; WHATWG HTML, the legend element",
        unseen =
                "Whether the name asks the question, check boxes of different names behind a line without a question mark or colon, and other fields that belong together.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FieldGroups {}
