package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: its viewport lets visitors zoom to 200 % and more. */
@Clause(
        id = "A11Y-015",
        summary = "A page can be zoomed",
        reason = "Many people read only what they can make larger.",
        source = "WCAG 2.2, 1.4.4; axe rule meta-viewport",
        unseen = "Whether the page is still whole when it is zoomed: A11Y-102 and A11Y-111 look at that in a browser.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Zoomable {}
