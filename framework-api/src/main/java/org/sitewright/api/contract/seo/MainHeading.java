package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** The block holds the page's only {@code h1}; every other component starts at {@code h2}. */
@Clause(
        id = "SEO-001",
        summary = "A component that promises the page's main heading has exactly one h1",
        reason =
                "The main heading tells visitors, screen readers and search engines what a page is about; a component that promises it and renders none, or several, leaves the page without a subject.",
        source = "WHATWG HTML, the h1 to h6 elements; WCAG 2.2, 1.3.1 and 2.4.6; that a page has one h1 is practice",
        unseen = "Whether the heading says what the page is about, and whether it looks like the largest text.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MainHeading {}
