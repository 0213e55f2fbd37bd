package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** The block holds the page's only {@code h1}; every other component starts at {@code h2}. */
@Clause(id = "SEO-001", summary = "A component that promises the page's main heading has exactly one h1")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MainHeading {}
