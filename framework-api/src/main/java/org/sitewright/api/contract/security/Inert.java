package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every component: rendered with hostile values it parses to the same elements and attribute names as with harmless ones. */
@Clause(id = "SEC-007", summary = "Content is text, never markup")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Inert {}
