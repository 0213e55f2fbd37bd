package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: closed world. Style sheets and scripts of components are held to it too. */
@Clause(id = "SEC-002", summary = "A page loads nothing from a host that no component on it declares")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DeclaredSources {}
