package org.sitewright.archetype.brief;

/**
 * What something costs.
 *
 * @param option what this price is for ({@code Small}, {@code 60 min}), or null
 * @param form how the amount is meant
 * @param amount as {@code 45.00 USD}, with the digits that were given
 * @param upTo the upper end of a range, in the same form, or null
 */
public record Price(String option, Form form, String amount, String upTo) {
    /** How an amount is meant. */
    public enum Form {
        /** The price. */
        EXACT,
        /** The lowest of several. */
        FROM,
        /** Between {@link Price#amount} and {@link Price#upTo}. */
        RANGE,
        /** On top of another price. */
        EXTRA
    }

    /** The one price, for which no option is named. */
    public static Price exact(String amount) {
        return new Price(null, Form.EXACT, amount, null);
    }
}
