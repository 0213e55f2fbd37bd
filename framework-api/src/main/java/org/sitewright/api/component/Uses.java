package org.sitewright.api.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.site.SiteQuery;

/** The site queries a component's template reads; reading another is a finding. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Uses {
    /** One or more of {@code Navigation}, {@code Trail}, {@code Entries}, {@code Business}. */
    Class<? extends SiteQuery>[] value();
}
