package org.sitewright.api.verification;

import java.util.Locale;

/**
 * A number that was measured and the most that is allowed. Where it is too much, the finding is made of this number: a
 * report never measures again.
 *
 * @param clause id of the clause that sets the limit
 * @param what what was measured, as a sentence begins: {@code HTML}, {@code Style sheet}
 * @param measured how much there is
 * @param allowed how much there may be
 * @param unit of both numbers, in the plural: {@code bytes}, {@code compressed bytes}, {@code elements}
 */
public record Measurement(String clause, String what, long measured, long allowed, String unit) {
    /** Whether it stays within its budget. */
    public boolean kept() {
        return measured <= allowed;
    }

    /** The part of the budget that is used, from 0; more than 1 when it is not kept. */
    public double used() {
        return allowed > 0 ? (double) measured / allowed : measured > 0 ? Double.POSITIVE_INFINITY : 0;
    }

    /** {@code 21,480 bytes}. */
    public String amount() {
        return String.format(Locale.ROOT, "%,d %s", measured, unit);
    }

    /** {@code 16,000}. */
    public String limit() {
        return String.format(Locale.ROOT, "%,d", allowed);
    }
}
