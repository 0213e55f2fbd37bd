package org.sitewright.api.component;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An amount of money, exact. Written {@code 45 USD} or {@code 6.50 EUR}.
 *
 * @param amount not negative
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {
    /** How people of a locale write money: dear to make, cheap to copy, and not for several threads at once. */
    private static final Map<Locale, NumberFormat> FORMATS = new ConcurrentHashMap<>();

    private static final String AMOUNT = "\\d{1,15}(\\.\\d{1,4})?";

    /** @throws IllegalArgumentException when the amount is negative */
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("must not be negative");
        }
    }

    /**
     * Reads {@code 45 USD}.
     *
     * @throws IllegalArgumentException when {@code text} is not an amount and a currency code
     */
    public static Money parse(String text) {
        String[] parts = text.strip().split("\\s+");
        try {
            if (parts.length == 2 && parts[0].matches(AMOUNT)) {
                return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
            }
        } catch (IllegalArgumentException notMoney) {
            // said below, with an example
        }
        throw new IllegalArgumentException("must be an amount and a currency code such as 45 USD or 6.50 EUR");
    }

    /** As people of {@code locale} write it; without decimals when it was written without ({@code 45 USD}, not {@code 45.00 USD}). */
    public String in(Locale locale) {
        NumberFormat format = (NumberFormat) FORMATS.computeIfAbsent(locale, NumberFormat::getCurrencyInstance)
                .clone();
        format.setCurrency(currency);
        if (amount.scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
