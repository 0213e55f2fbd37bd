package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** Holds for every page in a browser: with letters of twice the size no text is clipped that was not clipped before. A warning, because the criterion is also met where the whole page is magnified. */
@Clause(
        id = "A11Y-111",
        summary = "Text may be twice as large without being cut off",
        reason = "Many visitors set larger letters instead of magnifying the whole page.",
        source = "WCAG 2.2, success criterion 1.4.4 Resize Text, level AA; its failure F69",
        unseen = "Overlap without clipping, and text in pictures.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ResizedText {}
