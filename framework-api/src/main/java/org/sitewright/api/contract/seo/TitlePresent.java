package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: each listed page has a title of its own. */
@Clause(id = "SEO-003", summary = "A page has a title of at most 70 characters that no other page has")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TitlePresent {
    /** Most characters a title may have; search results cut near 60 (practice, so the limit is generous). */
    int max() default 70;
}
