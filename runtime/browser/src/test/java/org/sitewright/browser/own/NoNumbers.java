package org.sitewright.browser.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** A site's own clause: no text that is seen has this number in it. */
@Clause(
        id = "OWN-101",
        summary = "No text has the number",
        reason = "The site's owner does not like it",
        source = "practice")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoNumbers {
    /** The number. */
    int number() default 42;
}
