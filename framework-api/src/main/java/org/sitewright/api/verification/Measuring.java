package org.sitewright.api.verification;

import java.lang.annotation.Annotation;
import java.util.List;

/**
 * What a check does that compares numbers with limits: it states every number, kept or not. The engine asks for them
 * once; the verdict shows them as budgets, and what is over becomes a finding.
 *
 * @param <C> the clause
 * @param <S> what it measures: a {@link RenderedBlock} or a {@link RenderedPage}
 */
public interface Measuring<C extends Annotation, S> {
    /** The numbers that {@code clause} limits, in a fixed order. */
    List<Measurement> measure(C clause, S rendered);

    /** The finding for a number that is over its limit. */
    Finding over(C clause, S rendered, Measurement number);

    /** The findings for those of {@code numbers} that are over their limit. */
    default List<Finding> findings(C clause, S rendered, List<Measurement> numbers) {
        return numbers.stream()
                .filter(number -> !number.kept())
                .map(number -> over(clause, rendered, number))
                .toList();
    }
}
