package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Pages with the component are shown to users in one of these roles only, are kept by no cache and told to no search engine. */
@Clause(
        id = "SEC-016",
        summary = "A page for some is shown to those only",
        reason = "What is meant for members and can be read by everybody is a leak; what a cache keeps of it, too.",
        source = "OWASP ASVS 5.0, 8.2.1 and 14.3.2; Jakarta Servlet 6.0, 13.3 (roles)",
        unseen =
                "Who is in which role, and how users sign in: that is the server's configuration. Pictures and scripts of such a page have addresses of their own, which nobody must guess.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Roles {
    /** Names of roles, as the server knows them; one of them is enough. */
    String[] value();
}
