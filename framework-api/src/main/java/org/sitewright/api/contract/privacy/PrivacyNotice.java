package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every site: a page with a form links to one of the site's legal notices. */
@Clause(
        id = "PRIV-005",
        summary = "A page that asks for personal data links to a privacy notice",
        reason = "Who is asked for data must be told, where they are asked, what becomes of it.",
        source = "GDPR, articles 12(1) and 13",
        unseen = "What the notice says.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PrivacyNotice {}
