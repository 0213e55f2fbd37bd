package org.sitewright.api.contract.seo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: no lorem ipsum, {@code example.com}, 555 numbers, {@code [your name]}, {@code XXXX}, {@code TBD} or assistant's phrases. {@code Home} as a whole title is a warning. */
@Clause(
        id = "SEO-009",
        summary = "No placeholder or draft text is left",
        reason =
                "Placeholder text on a public page tells every visitor that nobody read it, and an invented address or number sends them to strangers.",
        source =
                "RFC 2606 and RFC 6761 (reserved names); 555-0100 to 555-0199 (numbers kept for fiction by the North American Numbering Plan); the rest is practice",
        unseen = "Text that is complete and untrue, and drafts that use none of the known phrases.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NoDraftResidue {}
