package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: some part of each control that has the focus is on top. */
@Clause(
        id = "A11Y-105",
        summary = "What has the focus is not hidden behind something else",
        reason = "A control under a fixed bar has the focus, and nobody sees it.",
        source = "WCAG 2.2, success criterion 2.4.11 Focus Not Obscured (Minimum), level AA",
        unseen = "Controls that are covered in part, and what covers them only after scrolling by hand.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UnobscuredFocus {}
