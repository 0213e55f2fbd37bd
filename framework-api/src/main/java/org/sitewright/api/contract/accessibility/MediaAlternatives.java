package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: a video with sound has captions, nothing with sound starts by itself, and audio and video have controls. */
@Clause(
        id = "A11Y-012",
        summary = "Audio and video have captions and controls",
        reason = "Who cannot hear needs the words, and sound that starts by itself drowns a screen reader.",
        source = "WCAG 2.2, 1.2.2, 1.4.2 and 2.1.1; technique H95",
        unseen = "Whether captions are right, and players of other hosts within a frame.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MediaAlternatives {}
