package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: every other host something is loaded from is named with {@link ThirdParty}; one that needs consent is not loaded by the HTML. */
@Clause(id = "PRIV-004", summary = "Nothing loads from a third party that is not named, or before consent")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DeclaredThirdParties {}
