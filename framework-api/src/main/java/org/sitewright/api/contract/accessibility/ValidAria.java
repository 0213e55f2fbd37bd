package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: roles and {@code aria-} attributes are those of WAI-ARIA 1.2, and nothing that takes the focus is hidden. */
@Clause(
        id = "A11Y-013",
        summary = "Roles and ARIA attributes exist, and nothing focusable is hidden",
        reason = "Assistive technology ignores what it does not know, and a hidden control is a focus on nothing.",
        source = "WAI-ARIA 1.2, sections 5.3 and 6; HTML-AAM; axe rules aria-roles, aria-valid-attr, aria-hidden-focus",
        unseen = "Whether a role fits what the element does, and states that a script sets.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ValidAria {}
