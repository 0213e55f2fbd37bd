package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: no motion that starts by itself lasts longer than five seconds beside other content without a way to stop it, and no text is smaller than nine CSS pixels. */
@Clause(
        id = "A11Y-112",
        summary = "Text stands still and can be read",
        reason =
                "Blinking and endless motion draw the eye away from what is read; letters below nine pixels are not read at all.",
        source = "WCAG 2.2, success criterion 2.2.2 Pause, Stop, Hide, level A; the least size is practice",
        unseen = "Motion in video and pictures, and whether words are plain.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Readable {
    /** Longest motion in seconds. */
    int seconds() default 5;

    /** Smallest text in CSS pixels. */
    int pixels() default 9;
}
