package org.sitewright.engine.verification.accessibility;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Pattern TIME = Pattern.compile("(\\d*\\.?\\d+)(m?s)");
    private static final double LONGEST = 5;

    private Motion() {}

    /**
     * Whether {@code rule} moves something by itself for more than five seconds (WCAG 2.2, 2.2.2). What somebody points
     * at moves because they do; what is busy or in progress says so by moving.
     */
    static boolean goesOn(StyleSheet.Rule rule) {
        if (rule.within("prefers-reduced-motion: reduce")
                || rule.within("prefers-reduced-motion:reduce")
                || STARTED.matcher(rule.selector()).find()
                || rule.declarations().getOrDefault("animation-play-state", "").equals("paused")) {
            return false;
        }
        String animation = rule.declarations().getOrDefault("animation", "");
        String count = rule.declarations().getOrDefault("animation-iteration-count", "");
        String duration = rule.declarations().getOrDefault("animation-duration", animation);
        return (animation + " " + count).matches("(?s).*\\binfinite\\b.*") || seconds(duration) > LONGEST;
    }

    private static final Pattern STARTED =
            Pattern.compile(":hover|:focus|:active|:target|:checked|\\[open|aria-busy|progress|:popover-open");

    /** The first time that is written there. */
    private static double seconds(String value) {
        Matcher time = TIME.matcher(value);
        return time.find() ? Double.parseDouble(time.group(1)) / (time.group(2).equals("ms") ? 1000 : 1) : 0;
    }

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
