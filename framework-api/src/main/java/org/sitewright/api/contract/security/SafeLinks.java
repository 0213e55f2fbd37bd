package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: {@code https}, {@code mailto}, {@code tel}, {@code sms} or a path; {@code target=_blank} has {@code rel=noopener}. */
@Clause(
        id = "SEC-004",
        summary = "Links have safe schemes, and new windows no opener",
        reason =
                "An address that is code runs with the rights of the page, and a window that knows its opener can send it elsewhere.",
        source = "OWASP ASVS 5.0, 1.2.2; WHATWG HTML, link type noopener",
        unseen = "Where a link of another host leads by redirects, and links that a script makes.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SafeLinks {}
