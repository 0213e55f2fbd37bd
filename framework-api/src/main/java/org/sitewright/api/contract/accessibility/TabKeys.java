package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page in a browser: every tab of a {@code role="tablist"} is reached by the tab key, or from the tab that is
 * by the arrow keys.
 */
@Clause(
        id = "A11Y-118",
        summary = "Every tab is reached with the keyboard",
        reason =
                "A tab that neither the tab key nor an arrow key reaches keeps what is on its panel from whoever has no mouse.",
        source = "WCAG 2.2, success criterion 2.1.1 Keyboard, level A; WAI-ARIA Authoring Practices, Tabs Pattern",
        unseen =
                "Whether a tab that has the focus shows its panel, tabs that are no role=tab, and what keys do in menus, trees and sliders.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TabKeys {}
