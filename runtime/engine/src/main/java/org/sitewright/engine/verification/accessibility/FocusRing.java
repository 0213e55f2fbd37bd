package org.sitewright.engine.verification.accessibility;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.engine.verification.StyleSheet;

/** What style rules do to the ring around what has the focus. */
final class FocusRing {
    private static final Pattern GONE = Pattern.compile("(?:.*\\s)?(?:none|0(?:px|em|rem)?|transparent)(?:\\s.*)?");
    private static final List<String> OUTLINES = List.of("outline", "outline-style", "outline-width", "outline-color");
    private static final List<String> RINGS =
            List.of("outline", "outline-style", "outline-color", "border", "border-color", "border-bottom");
    private static final String FOCUS = ":focus(?:-visible|-within)?(?![\\w-])";

    private FocusRing() {}

    /** Whether {@code rule} takes the ring away. */
    static boolean removed(StyleSheet.Rule rule) {
        return values(rule, OUTLINES).anyMatch(value -> GONE.matcher(value).matches());
    }

    /** Whether {@code rule} gives one to what has the focus. */
    static boolean given(StyleSheet.Rule rule) {
        String shadow = rule.declarations().getOrDefault("box-shadow", "none");
        boolean ring =
                values(rule, RINGS).anyMatch(value -> !GONE.matcher(value).matches());
        return rule.selector().contains(":focus") && (ring || !shadow.matches("none|.*transparent.*"));
    }

    /** Whether another rule gives a ring to the same elements in focus. */
    static boolean givenBack(String selector, List<StyleSheet.Rule> all) {
        if (takenAfterwards(selector, all)) {
            return false;
        }
        String state = selector.contains(":focus-visible") ? ":focus-visible" : ":focus";
        return all.stream()
                .filter(FocusRing::given)
                .flatMap(FocusRing::selectors)
                .anyMatch(other -> other.contains(state) && element(other).equals(element(selector)));
    }

    /** Whether the last rule of exactly that selector takes the ring away which an earlier one gives. */
    private static boolean takenAfterwards(String selector, List<StyleSheet.Rule> all) {
        List<StyleSheet.Rule> same = all.stream()
                .filter(rule -> rule.context().isEmpty() && (given(rule) || removed(rule)))
                .filter(rule -> selectors(rule).anyMatch(selector::equals))
                .toList();
        return same.stream().anyMatch(FocusRing::given) && !given(same.get(same.size() - 1));
    }

    /** Its selectors, one by one. */
    static Stream<String> selectors(StyleSheet.Rule rule) {
        return Arrays.stream(rule.selector().split(",(?![^(]*\\))")).map(String::strip);
    }

    private static String element(String selector) {
        return selector.replaceAll(FOCUS, "").replaceFirst("^\\*$", "");
    }

    private static Stream<String> values(StyleSheet.Rule rule, List<String> properties) {
        return properties.stream().map(rule.declarations()::get).filter(Objects::nonNull);
    }
}
