package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: one {@code main}; two or more {@code nav} are told apart by labels; a skip link leads to {@code main}. */
@Clause(id = "A11Y-004", summary = "A page has one main landmark, and its navigations have names")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Landmarks {}
