package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: exactly one {@code h1}, not empty, in a component that promises it. */
@Clause(
        id = "SEO-002",
        summary = "A page has exactly one h1, with text",
        reason =
                "Who jumps from heading to heading starts at the h1; with none, with two, or with an empty one the page has no beginning.",
        source =
                "WHATWG HTML, the h1 to h6 elements; WCAG 2.2, 1.3.1, technique G141; that there is exactly one is practice",
        unseen = "Text that only looks like a heading, and headings that a script adds.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OneMainHeading {}
