package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: items stand in lists, terms and descriptions in description lists, and lists hold nothing else. */
@Clause(
        id = "A11Y-017",
        summary = "Lists hold items, and items stand in lists",
        reason =
                "Screen readers say how many items a list has and which one this is; an item outside a list is announced as none, and other content within one is lost in the count.",
        source =
                "WCAG 2.2, 1.3.1 (failures F2 and F43 are of the kind); WHATWG HTML, content models of ul, ol, menu and dl",
        unseen = "Lists that are typed, with dashes and line breaks: A11Y-021.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ListStructure {}
