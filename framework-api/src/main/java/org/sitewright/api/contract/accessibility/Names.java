package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page. The name of an image button or a frame is not {@code button}, {@code image} or {@code frame}. */
@Clause(
        id = "A11Y-006",
        summary = "Links, buttons and frames have a name",
        reason = "A link or button that shows only a picture is announced as its address, or as nothing.",
        source = "WCAG 2.2, 2.4.4 and 4.1.2, techniques H30, H64, H91 and ARIA14",
        unseen = "Whether the name says what happens, and names that a script gives.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Names {}
