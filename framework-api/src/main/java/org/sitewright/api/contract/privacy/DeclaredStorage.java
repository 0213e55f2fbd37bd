package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: cookies and storage keys in scripts of components are declared with {@link Stores}. */
@Clause(id = "PRIV-002", summary = "A script keeps only what its component declares")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DeclaredStorage {}
