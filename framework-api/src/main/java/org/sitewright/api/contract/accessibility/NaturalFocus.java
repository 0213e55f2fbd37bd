package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: no {@code tabindex} is above 0, and nothing but a dialog takes the focus when the page loads. */
@Clause(
        id = "A11Y-014",
        summary = "The focus follows the order of the document",
        reason =
                "A number above 0 puts one element before all others of the page, and a page that moves the focus skips what stands before.",
        source = "WCAG 2.2, 2.4.3, failure F44; HTML, tabindex",
        unseen = "Order that a style sheet changes on the screen: A11Y-104 sees that in a browser.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NaturalFocus {}
