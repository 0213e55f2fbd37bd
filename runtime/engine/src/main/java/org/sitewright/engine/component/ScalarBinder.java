package org.sitewright.engine.component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sitewright.api.component.Icon;
import org.sitewright.api.component.Link;
import org.sitewright.api.component.Money;
import org.sitewright.api.component.RichText;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.site.Rule;

/** Single values to the types of properties. */
final class ScalarBinder {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(String.class, Function.identity()),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(boolean.class, ScalarBinder::readBoolean),
            Map.entry(Boolean.class, ScalarBinder::readBoolean),
            Map.entry(BigDecimal.class, ScalarBinder::readNumber),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(Locale.class, ScalarBinder::readLanguage),
            Map.entry(RichText.class, RichText::new),
            Map.entry(Link.class, Link::new),
            Map.entry(Icon.class, Icon::new),
            Map.entry(Money.class, Money::parse));

    private static final Map<Class<?>, String> FORMS = Map.of(
            int.class, "must be a whole number",
            Integer.class, "must be a whole number",
            BigDecimal.class, "must be a number",
            LocalDate.class, "must be a date such as 2026-03-31",
            Locale.class, "must be a language tag such as fr or pt-BR");

    private final Consumer<Finding> problems;

    ScalarBinder(Consumer<Finding> problems) {
        this.problems = problems;
    }

    /** Whether a single value can become a {@code type}. */
    boolean reads(Class<?> type) {
        return READERS.containsKey(type) || type.isEnum();
    }

    /** The value; empty when it has a problem. */
    Optional<?> bind(Raw raw, Class<?> type, String property) {
        if (raw instanceof Raw.Scalar scalar && isBlank(scalar.text())) {
            problems.accept(Rule.INVALID_VALUE.at(
                    raw.place(), "'" + property + "' is nothing but blanks", "write it, or take it out"));
            return Optional.empty();
        }
        if (raw instanceof Raw.Scalar scalar && type.isInstance(scalar.value())) {
            return Optional.of(scalar.value());
        }
        if (!(raw instanceof Raw.Scalar scalar)) {
            problems.accept(Rule.WRONG_TYPE.at(
                    raw.place(),
                    "'" + property + "' is " + raw.kind() + "; it must be a single value",
                    "write it behind the colon"));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    type.isEnum()
                            ? readEnum(scalar.text(), type)
                            : READERS.get(type).apply(scalar.text()));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            String form = FORMS.getOrDefault(type, unreadable.getMessage());
            problems.accept(Rule.WRONG_TYPE.at(
                    raw.place(), "'" + property + "' is '" + scalar.text() + "'; it " + form, "correct it"));
            return Optional.empty();
        }
    }

    /** Whether {@code text} is given and says nothing: an empty one may be meant, blanks are not seen by who wrote them. */
    private static boolean isBlank(String text) {
        return !text.isEmpty() && text.isBlank();
    }

    /** What stands for a property that was not given. */
    static Object absent(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    private static Boolean readBoolean(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("must be true or false");
        }
        return Boolean.valueOf(text);
    }

    private static Locale readLanguage(String tag) {
        if (!LanguageTags.isValid(tag)) {
            throw new IllegalArgumentException("must be a language tag");
        }
        return Locale.forLanguageTag(tag);
    }

    /** Digits only: an exponent in a text of ten letters would stand for a number of gigabytes. */
    private static BigDecimal readNumber(String text) {
        if (!text.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?")) {
            throw new IllegalArgumentException("must be a number");
        }
        return new BigDecimal(text);
    }

    /** How a value of an enum is written in YAML. */
    private static String written(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object readEnum(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(ScalarBinder::written)
                                .toList()));
    }
}
