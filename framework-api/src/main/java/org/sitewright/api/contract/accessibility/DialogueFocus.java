package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/**
 * Holds for every page in a browser: a modal dialogue that a button opens takes the focus, keeps it, closes with the escape
 * key and gives the focus back to the button; one that is there from the start has the focus. Of a dialogue that does not
 * say that it is modal, it is a warning that it takes no focus, or does not close.
 */
@Clause(
        id = "A11Y-113",
        summary = "A dialogue takes the focus, keeps it, closes with Escape and gives it back",
        reason =
                "Whoever works with the keyboard or a screen reader is otherwise left behind a window that covers the page, or at the top of the page when it closes.",
        source =
                "WCAG 2.2, success criteria 2.1.1 Keyboard and 2.4.3 Focus Order, level A, with techniques H102 and SCR37; WAI-ARIA Authoring Practices, Dialog (Modal) Pattern",
        unseen =
                "Dialogues that something other than a button opens later, whether one that does not say so is modal, popovers, and what keys do in menus and sliders.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DialogueFocus {}
