package org.sitewright.api.verification;

import java.lang.annotation.Annotation;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/**
 * One broken promise.
 *
 * @param id the clause's id
 * @param severity what it means for the deployment
 * @param subject where
 * @param message what was measured against what is allowed, in the present tense
 * @param fix what to do, as an imperative
 */
public record Finding(String id, Severity severity, Subject subject, String message, String fix) {
    /** A finding of {@code clause}, with its id and severity. */
    public static Finding of(Class<? extends Annotation> clause, Subject subject, String message, String fix) {
        Clause meta = clause.getAnnotation(Clause.class);
        return new Finding(meta.id(), meta.severity(), subject, message, fix);
    }

    /** {@code SEC-003 ERROR hero on / (hero.xhtml): … Fix: …}. */
    @Override
    public String toString() {
        return id + " " + severity + " " + subject + ": " + message + ". Fix: " + fix + ".";
    }
}
