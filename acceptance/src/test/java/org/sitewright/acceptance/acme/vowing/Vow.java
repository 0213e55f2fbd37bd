package org.sitewright.acceptance.acme.vowing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** A text is true. A clause of the pack's own, whose check was forgotten. */
@Clause(id = "ACME-002", summary = "A text is true", reason = "Visitors believe it", source = "practice")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Vow {}
