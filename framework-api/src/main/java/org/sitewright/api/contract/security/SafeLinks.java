package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: {@code https}, {@code mailto}, {@code tel}, {@code sms} or a path; {@code target=_blank} has {@code rel=noopener}. */
@Clause(id = "SEC-004", summary = "Links have safe schemes, and new windows no opener")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SafeLinks {}
