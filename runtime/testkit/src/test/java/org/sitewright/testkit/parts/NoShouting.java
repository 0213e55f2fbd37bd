package org.sitewright.testkit.parts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/** A site's own clause: texts are not in capitals. */
@Clause(id = "OWN-001", summary = "Texts are not in capitals", severity = Severity.ERROR)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoShouting {}
