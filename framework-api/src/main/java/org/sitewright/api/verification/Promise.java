package org.sitewright.api.verification;

import java.lang.annotation.Annotation;
import java.util.Locale;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/**
 * A clause that was held against the site, with what its declaration says of it.
 *
 * @param id the clause's permanent id
 * @param name the annotation's name without {@code @}
 * @param dimension what it is about: {@code seo}, {@code performance}, {@code security}, {@code accessibility},
 *     {@code privacy}, or the last part of the package of an organisation's own clause
 * @param scope what it holds for
 * @param severity what breaking it means; a policy may have made an error of a warning
 * @param summary the rule in one sentence
 * @param reason why it matters; may be empty
 * @param source where rule or number come from; may be empty
 */
public record Promise(
        String id,
        String name,
        String dimension,
        Scope scope,
        Severity severity,
        String summary,
        String reason,
        String source) {

    /** What a clause holds for. */
    public enum Scope {
        /** Blocks whose component promises it. */
        BLOCK,
        /** Every page. */
        PAGE,
        /** The site as a whole. */
        SITE
    }

    /** What the declaration of {@code clause} says. */
    public static Promise of(Class<? extends Annotation> clause, Scope scope) {
        Clause meta = clause.getAnnotation(Clause.class);
        String folder = clause.getPackageName();
        return new Promise(
                meta.id(),
                clause.getSimpleName(),
                folder.substring(folder.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT),
                scope,
                meta.severity(),
                meta.summary(),
                meta.reason(),
                meta.source());
    }
}
