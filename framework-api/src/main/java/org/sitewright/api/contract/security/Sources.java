package org.sitewright.api.contract.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/**
 * Hosts the component may use, each an origin such as {@code https://player.example}. Nothing but the site's own origin
 * is allowed otherwise. The page's Content-Security-Policy is compiled from it.
 */
@Clause(
        id = "SEC-001",
        summary = "A block loads only what its component declares",
        reason = "A host that nothing needs is a door left open in the policy of every page with this component.",
        source = "OWASP ASVS 5.0, 3.4.3; OWASP Content Security Policy Cheat Sheet",
        unseen = "Addresses that a script puts together; the browser stage and the policy itself find those.")
@Tighter(Direction.ABSENT)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Sources {
    /** Origins of frames. */
    String[] frame() default {};

    /** Origins of images. */
    String[] image() default {};

    /** Origins of scripts; each such script needs an integrity hash. */
    String[] script() default {};

    /** Origins that scripts may talk to. */
    String[] connect() default {};

    /** Origins that forms may be sent to. */
    String[] form() default {};
}
