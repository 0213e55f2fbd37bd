package org.sitewright.engine.verification.accessibility;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.engine.verification.StyleSheet;

/** What style rules say about movement. */
final class Motion {
    private static final Set<String> PROPERTIES = Set.of(
            "animation",
            "animation-name",
            "animation-duration",
            "transition",
            "transition-property",
            "transition-duration",
            "scroll-behavior");
    private static final Pattern STILL =
            Pattern.compile("none|auto|unset|initial|(?:all\\s+)?0m?s.*|.*\\b0?\\.0*1m?s.*|");

    private Motion() {}

    /** Whether {@code rule} moves something, whatever the visitor wishes. */
    static boolean moves(StyleSheet.Rule rule) {
        return !rule.within("prefers-reduced-motion")
                && values(rule).anyMatch(value -> !STILL.matcher(value).matches());
    }

    /** Whether {@code rule} says what happens for visitors who wish for less motion. */
    static boolean answers(StyleSheet.Rule rule) {
        return rule.within("prefers-reduced-motion")
                && !rule.within("no-preference")
                && values(rule).findAny().isPresent();
    }

    /** Whether it does so for every element. */
    static boolean answersForAll(StyleSheet.Rule rule) {
        return answers(rule)
                && Arrays.stream(rule.selector().split(","))
                        .anyMatch(s -> s.strip().equals("*"));
    }

    private static Stream<String> values(StyleSheet.Rule rule) {
        return rule.declarations().entrySet().stream()
                .filter(declaration -> PROPERTIES.contains(declaration.getKey().replaceFirst("^-webkit-", "")))
                .map(Map.Entry::getValue);
    }
}
