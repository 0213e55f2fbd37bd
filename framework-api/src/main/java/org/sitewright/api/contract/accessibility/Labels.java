package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;

/** Holds for every page: by {@code label}, {@code aria-label} or {@code aria-labelledby}; a placeholder is none. */
@Clause(
        id = "A11Y-002",
        summary = "Every form control has a label",
        reason = "A field without a label is a box without a question for who does not see the page.",
        source = "WCAG 2.2, 1.3.1, 3.3.2 and 4.1.2, techniques H44 and ARIA14",
        unseen = "Whether the label says what is asked, and whether it is seen beside its field.")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Labels {}
