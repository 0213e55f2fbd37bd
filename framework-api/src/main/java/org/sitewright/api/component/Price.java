package org.sitewright.api.component;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What something costs, as it was given: one amount, the lowest of several, a range, or an addition to another price.
 *
 * @param option what this price is for, for example {@code Small} or {@code 60 min}; null where there is one price only
 * @param amount the price, or the lower end of a range
 * @param upTo the upper end of a range, or null
 * @param from whether the amount is the lowest of several
 * @param extra whether it comes on top of another price
 */
public record Price(@Size(max = 60) String option, @NotNull Money amount, Money upTo, boolean from, boolean extra) {
    /** Whether it is the price of exactly one thing, and more than nothing: what structured data may state as an offer. */
    public boolean exact() {
        return upTo == null && !from && !extra && amount.amount().signum() > 0;
    }
}
