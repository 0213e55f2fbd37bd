package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: no lorem ipsum, {@code example.com}, 555 numbers, {@code [your name]}, {@code XXXX}, {@code TBD} or assistant's phrases. */
@Clause(id = "SEO-009", summary = "No placeholder or draft text is left")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoDraftResidue {}
