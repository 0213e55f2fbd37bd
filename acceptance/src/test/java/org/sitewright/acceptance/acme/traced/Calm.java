package org.sitewright.acceptance.acme.traced;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** A text does not shout. A clause of the pack's own: its check lies beside it, and it is registered nowhere. */
@Clause(id = "ACME-001", summary = "A text does not shout", reason = "Visitors leave", source = "practice")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Calm {}
