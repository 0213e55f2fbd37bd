package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser, in light and dark: the colours as laid out. Text over pictures and gradients is left to {@link PictureContrast}. */
@Clause(
        id = "A11Y-107",
        summary = "Text has the contrast it needs where it stands",
        reason = "Pale text is lost in sunlight, on old screens and to eyes past fifty.",
        source = "WCAG 2.2, success criterion 1.4.3 Contrast (Minimum), level AA",
        unseen = "Text over pictures and gradients (A11Y-114 samples it), and states such as hover.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TextContrast {}
