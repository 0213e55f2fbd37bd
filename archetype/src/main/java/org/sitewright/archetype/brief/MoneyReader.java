package org.sitewright.archetype.brief;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads prices as people write them: {@code 45 USD}, {@code from £12.50}, {@code ab 6,50 €}. */
final class MoneyReader {
    private static final Pattern PRICE = Pattern.compile(
            "(?i)(?<from>from|ab|à partir de|dès|desde|da|from:)?\\s*(?:(?<before>[$€£]|[A-Z]{3})\\s*)?(?<amount>\\d[\\d.,’' ]*?)\\s*(?<after>[$€£]|[A-Z]{3})?");
    private static final Map<String, String> DOLLARS =
            Map.of("US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD", "HK", "HKD");

    private MoneyReader() {}

    /**
     * A price.
     *
     * @param money as {@code 45 USD}
     * @param from whether it is the lowest of several
     */
    record Price(String money, boolean from) {}

    /** The price, or empty where {@code text} is none, or does not say which currency. */
    static Optional<Price> read(String text, Locale locale) {
        Matcher matcher = PRICE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sign = matcher.group("before") != null ? matcher.group("before") : matcher.group("after");
        if (sign == null || (matcher.group("before") != null && matcher.group("after") != null)) {
            return Optional.empty();
        }
        return currency(sign, locale).flatMap(code -> amount(matcher.group("amount"))
                .map(amount -> new Price(amount + " " + code, matcher.group("from") != null)));
    }

    private static Optional<String> currency(String sign, Locale locale) {
        String code =
                switch (sign) {
                    case "€" -> "EUR";
                    case "£" -> "GBP";
                    case "$" -> DOLLARS.get(locale.getCountry());
                    default -> sign.toUpperCase(Locale.ROOT);
                };
        try {
            return code == null
                    ? Optional.empty()
                    : Optional.of(Currency.getInstance(code).getCurrencyCode());
        } catch (IllegalArgumentException noCurrency) {
            return Optional.empty();
        }
    }

    /** The last separator is a decimal one unless three digits follow it. */
    private static Optional<String> amount(String digits) {
        String plain = digits.replaceAll("[’' ]", "");
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        if (last >= 0) {
            String fraction = plain.substring(last + 1);
            String whole = plain.substring(0, last).replaceAll("[.,]", "");
            if (fraction.length() == 3) {
                plain = whole + fraction;
            } else if (fraction.length() == 1 || fraction.length() == 2) {
                plain = whole + "." + fraction;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new BigDecimal(plain).toPlainString());
    }
}
