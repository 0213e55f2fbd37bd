package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: every {@code lang} within it is a language tag, and a block whose language differs from the page's says so. */
@Clause(
        id = "A11Y-016",
        summary = "What is in another language says so",
        reason =
                "A screen reader reads a French sentence with an English voice, and nobody understands it, unless markup says that it is French.",
        source = "WCAG 2.2, 3.1.2 (technique H58); WHATWG HTML, the lang attribute; BCP 47",
        unseen = "The language of text whose component declares none: only whoever reads it knows.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PartLanguage {}
