package org.sitewright.engine.verification.seo;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Letters;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Paths;
import org.sitewright.engine.verification.VisibleText;

/** What a page shows, to compare stated values with. */
final class ShownValues {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,'\u2019 \\u00a0\\u202f]*\\d|\\d");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern AROUND_NUMBER = Pattern.compile("^\\D+|\\D+$");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern FINITE = Pattern.compile("-?[\\d.]+(?:e-?\\d{1,3})?");
    private static final Pattern WITHIN_NUMBER = Pattern.compile("['\\u2019 \\u00a0\\u202f]");
    private static final Pattern READABLE = Pattern.compile("\\d{1,30}(\\.\\d{1,20})?");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern UNDIALLED = Pattern.compile("[^+0-9]");
    private static final Pattern TIME = Pattern.compile("T?(\\d{2}):(\\d{2})(?::\\d{2})?");

    private static final char ARABIC_POINT = '\u066b';
    private static final char ARABIC_COMMA = '\u066c';

    private final RenderedPage page;
    private final Locale locale;
    private final String text;
    private final String letters;
    private Set<String> addresses;
    private Set<BigDecimal> numbers;

    ShownValues(RenderedPage page) {
        this.page = page;
        locale = page.page().locale();
        HtmlElement root = page.document();
        String fields = root.select("time[datetime], data[value]").stream()
                .map(e -> " " + e.attribute("datetime") + " " + e.attribute("value"))
                .collect(Collectors.joining());
        String title =
                root.select("head > title").stream().map(HtmlElement::text).collect(Collectors.joining(" "));
        text = normal(VisibleText.of(root.select("body").stream().findFirst().orElse(root)) + fields + " " + title);
        letters = Letters.alone(text);
    }

    private Set<BigDecimal> numbers() {
        if (numbers == null) {
            numbers = new HashSet<>();
            NUMBER.matcher(text).results().forEach(match -> numbers.addAll(readings(match.group())));
            BETWEEN_WORDS
                    .splitAsStream(text)
                    .filter(word -> word.chars().anyMatch(Character::isDigit))
                    .forEach(word ->
                            numbers.addAll(readings(AROUND_NUMBER.matcher(word).replaceAll(""))));
        }
        return numbers;
    }

    /** Every address that the page shows or leads to, as {@link #normal} has it. */
    private Set<String> addresses() {
        if (addresses == null) {
            addresses = new HashSet<>();
            Set<String> written = new HashSet<>();
            page.document().select("[href], [src], [srcset], [poster]").forEach(element -> {
                Stream.of("href", "src", "poster").map(element::attribute).forEach(written::add);
                written.addAll(Loads.candidates(element.attribute("srcset")));
            });
            written.forEach(this::address);
            Stream.of("", "/", page.page().path()).forEach(path -> addresses.add(normal(page.origin() + path)));
        }
        return addresses;
    }

    private void address(String url) {
        if (url.isBlank()) {
            return;
        }
        String written = normal(url);
        addresses.add(written);
        if (written.startsWith("mailto:")) {
            int query = written.indexOf('?');
            addresses.add(written.substring("mailto:".length(), query < 0 ? written.length() : query));
        }
        Paths.resolve(page, url).ifPresent(target -> addresses.add(normal(page.origin() + target.path())));
    }

    /** Whether a visitor can see or follow it. */
    boolean show(String property, Object value) {
        String said = normal(String.valueOf(value));
        if (value instanceof Number) {
            return number(said); // 45 is not shown where 45.50 is
        }
        if (PLAIN_NUMBER.matcher(said).matches()) {
            return word(said) || number(said) || addresses().stream().anyMatch(a -> a.contains(said));
        }
        if (TIME.matcher(said.toUpperCase(Locale.ROOT)).matches()) {
            return time(said);
        }
        return word(said) || leadsTo(said) || currency(property, said) || country(property, said);
    }

    private boolean number(String said) {
        boolean finite = FINITE.matcher(said).matches();
        return finite && numbers().contains(new BigDecimal(said).abs().stripTrailingZeros());
    }

    private boolean word(String said) {
        String squashed = Letters.alone(said);
        if (squashed.length() > 3 || squashed.isEmpty()) {
            return letters.contains(squashed);
        }
        for (int at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
            int end = at + said.length();
            if ((at == 0 || !Letters.isLetterOrNumber(text.codePointBefore(at)))
                    && (end == text.length() || !Letters.isLetterOrNumber(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsTo(String said) {
        int hash = said.indexOf('#');
        if (addresses().contains(said) || hash >= 0 && addresses().contains(said.substring(0, hash))) {
            return true;
        }
        String digits = UNDIALLED.matcher(said).replaceAll("");
        return digits.length() > 4
                && addresses().stream()
                        .anyMatch(a -> a.startsWith("tel:")
                                && UNDIALLED.matcher(a).replaceAll("").equals(digits));
    }

    private boolean time(String said) {
        Matcher time = TIME.matcher(said.toUpperCase(Locale.ROOT));
        time.matches();
        int hour = Integer.parseInt(time.group(1));
        int twelve = hour % 12 == 0 ? 12 : hour % 12;
        String minutes = time.group(2).equals("00") ? "(?:[:.]00)?" : "[:.]" + time.group(2);
        String half = hour % 24 < 12 ? "a" : "p";
        return Pattern.compile("(?<!\\d)(?:0?" + hour + "[:.h]" + time.group(2) + "(?!\\d)|0?" + twelve + minutes
                        + "\\s?" + half + "\\.?m\\b"
                        + (time.group(2).equals("00") ? "|0?" + hour + "\\s?(?:uhr|h)\\b" : "") + ")")
                .matcher(text)
                .find();
    }

    private boolean currency(String property, String said) {
        if (!property.equals("priceCurrency")) {
            return false;
        }
        try {
            Currency currency = Currency.getInstance(said.toUpperCase(Locale.ROOT));
            return Stream.of(locale, Locale.US, Locale.UK).anyMatch(l -> text.contains(normal(currency.getSymbol(l))));
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private boolean country(String property, String said) {
        Locale country = property.equals("addressCountry") && said.length() == 2 ? new Locale("", said) : Locale.ROOT;
        String name = country.getDisplayCountry(locale);
        return !name.isEmpty()
                && (text.contains(normal(name)) || text.contains(normal(country.getDisplayCountry(Locale.ENGLISH))));
    }

    /** What a written number may mean: a point or comma separates thousands or decimals. */
    private static Set<BigDecimal> readings(String written) {
        String digits = WITHIN_NUMBER.matcher(written).replaceAll("");
        Set<BigDecimal> readings = new HashSet<>();
        if (DATE.matcher(digits).matches()) {
            Stream.of(digits.split("\\."))
                    .map(BigDecimal::new)
                    .map(BigDecimal::stripTrailingZeros)
                    .forEach(readings::add);
        }
        for (String reading :
                List.of(digits.replace(",", ""), digits.replace(".", "").replace(',', '.'))) {
            if (READABLE.matcher(reading).matches()) {
                readings.add(new BigDecimal(reading).stripTrailingZeros());
            }
        }
        return readings;
    }

    private static String normal(String text) {
        if (Letters.areAscii(text)) {
            return Letters.small(text);
        }
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC);
        return latinNumbers(Letters.small(composed ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)));
    }

    /** Numbers in the digits in which facts are stated: an Arabic page shows its prices in digits of its own. */
    private static String latinNumbers(String text) {
        if (!isInOtherDigits(text)) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> latin.append(
                        Character.isDigit(c)
                                ? (char) ('0' + Character.digit(c, 10))
                                : c == ARABIC_POINT ? '.' : c == ARABIC_COMMA ? ',' : (char) c));
        return latin.toString();
    }

    private static boolean isInOtherDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter > 'z' && (Character.isDigit(letter) || isArabicSeparator(letter))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArabicSeparator(int character) {
        return character == ARABIC_POINT || character == ARABIC_COMMA;
    }
}
