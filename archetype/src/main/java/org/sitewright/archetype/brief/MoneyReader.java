package org.sitewright.archetype.brief;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads prices as people write them: {@code 45 USD}, {@code from £12.50}, {@code ab 6,50 €}, {@code 6–7 EUR}, {@code + 3 EUR}. */
final class MoneyReader {
    private static final Pattern PRICE = Pattern.compile(
            "(?i)(?<from>from|ab|à partir de|dès|desde|da|from:)?\\s*(?:(?<before>[$€£₹¥]|[A-Z]{3})\\s*)?(?<amount>\\d[\\d.,’' ]*?)\\s*(?<after>[$€£₹¥]|[A-Z]{3})?");
    private static final String SIGN = "[$€£₹¥]|[A-Z]{3}";
    private static final Pattern RANGE = Pattern.compile(("(?<sign1>%s)?\\s*(?<low>\\d[\\d.,’']*)\\s*(?<sign2>%s)?"
                    + "\\s*(?:-|–|—|to|bis|à|a)\\s*(?<sign3>%s)?\\s*(?<high>\\d[\\d.,’']*)\\s*(?<sign4>%s)?")
            .formatted(SIGN, SIGN, SIGN, SIGN));
    private static final Map<String, String> DOLLARS =
            Map.of("US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD", "HK", "HKD");

    private MoneyReader() {}

    /** The price, or empty where {@code text} is none, or does not say which currency. */
    static Optional<Price> read(String text, Locale locale) {
        String words =
                text.strip().replaceAll("(?<=\\d)[.,][-–]{1,2}(?=\\s|$)", "").replaceAll("(?i)\\beuros?\\b", "EUR");
        Price.Form form = Price.Form.EXACT;
        if (words.startsWith("+")) {
            form = Price.Form.EXTRA;
            words = words.substring(1).strip();
        }
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            String sign = sign(range.group("sign1"), range.group("sign2"), range.group("sign3"), range.group("sign4"));
            Optional<String> low = money(range.group("low"), sign, locale);
            Optional<String> high = money(range.group("high"), sign, locale);
            Price.Form meant = form == Price.Form.EXTRA ? form : Price.Form.RANGE;
            return low.flatMap(from -> high.map(to -> new Price(null, meant, from, to)));
        }
        Matcher matcher = PRICE.matcher(words);
        if (!matcher.matches() || (matcher.group("before") != null && matcher.group("after") != null)) {
            return Optional.empty();
        }
        Price.Form meant = matcher.group("from") != null ? Price.Form.FROM : form;
        return money(matcher.group("amount"), sign(matcher.group("before"), matcher.group("after")), locale)
                .map(amount -> new Price(null, meant, amount, null));
    }

    private static String sign(String... found) {
        return Stream.of(found).filter(sign -> sign != null).findFirst().orElse(null);
    }

    private static Optional<String> money(String digits, String sign, Locale locale) {
        return sign == null
                ? Optional.empty()
                : currency(sign, locale).flatMap(code -> amount(digits).map(amount -> amount + " " + code));
    }

    private static Optional<String> currency(String sign, Locale locale) {
        String code =
                switch (sign) {
                    case "€" -> "EUR";
                    case "£" -> "GBP";
                    case "₹" -> "INR";
                    case "¥" -> "JPY";
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
