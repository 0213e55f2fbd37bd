package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: the box of each link and control that a pointer presses, in CSS pixels. Exempt are targets in a line of text, controls drawn by the browser alone, and small ones around whose centre a circle of that diameter touches no other target nor its circle. */
@Clause(
        id = "A11Y-101",
        summary = "What is pressed is at least 24 by 24 pixels, or stands apart",
        reason = "Fingers and shaking hands miss small targets that stand close together.",
        source = "WCAG 2.2, success criterion 2.5.8 Target Size (Minimum), level AA",
        unseen = "Targets that appear only after interaction.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TargetSize {
    /** Least width and height in CSS pixels. */
    int pixels() default 24;
}
