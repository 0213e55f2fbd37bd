package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page in a browser: the visible words with and without script are the same, but for those that a script added for its own controls. */
@Clause(
        id = "A11Y-108",
        summary = "What a page says, it says without script",
        reason = "Scripts fail on bad networks and behind filters; the page must still be read.",
        source = "practice: progressive enhancement; this project's principle that public pages are plain HTML",
        unseen = "Pictures, and text that changes its meaning with what stands around it.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithoutScript {}
