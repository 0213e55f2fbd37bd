package org.sitewright.engine.site;

import java.util.List;
import java.util.Map;
import org.sitewright.engine.verification.ColorContrast;

/**
 * Puts a client's own colour into a theme's tokens. The colour itself stays exact; {@code on-X} (text on it) and
 * {@code X-text} (text in it) follow, as near to it as the theme's pairs allow.
 */
final class Palette {
    private static final int STEPS = 50;
    private static final double READABLE = 4.5;

    private Palette() {}

    /** Changes the tokens of one mode: first all that is given, then what follows from it and is not given itself. */
    static void wear(Map<String, String> given, Map<String, String> tokens, List<Theme.Pair> pairs) {
        tokens.putAll(given);
        given.forEach((role, color) -> {
            String on = "on-" + role;
            if (tokens.containsKey(on) && !given.containsKey(on)) {
                tokens.put(on, readableOn(color, tokens));
            }
            String text = role + "-text";
            if (tokens.containsKey(text) && !given.containsKey(text)) {
                tokens.put(text, readable(text, color, tokens, pairs));
            }
        });
    }

    /** Whichever is told apart best from {@code ground}: the theme's own ink or paper where one is readable, else black or white. */
    private static String readableOn(String ground, Map<String, String> tokens) {
        String own = better(tokens.getOrDefault("ink", "#000000"), tokens.getOrDefault("paper", "#ffffff"), ground);
        return ratio(own, ground) >= READABLE ? own : better("#000000", "#ffffff", ground);
    }

    private static String better(String one, String other, String ground) {
        return ratio(one, ground) >= ratio(other, ground) ? one : other;
    }

    /** {@code color}, mixed with black or white in small steps until every pair it is part of has its contrast. */
    private static String readable(String token, String color, Map<String, String> tokens, List<Theme.Pair> pairs) {
        String best = color;
        for (int step = 0; step <= STEPS; step++) {
            for (String pole : List.of("#000000", "#ffffff")) {
                best = mix(color, pole, (double) step / STEPS);
                if (passes(token, best, tokens, pairs)) {
                    return best;
                }
            }
        }
        return best;
    }

    private static boolean passes(String token, String color, Map<String, String> tokens, List<Theme.Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.text().equals(token) && tokens.containsKey(pair.ground()))
                .allMatch(pair -> ratio(color, tokens.get(pair.ground())) >= pair.needs());
    }

    private static String mix(String color, String pole, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int from = Integer.parseInt(color.substring(i, i + 2), 16);
            int to = Integer.parseInt(pole.substring(i, i + 2), 16);
            mixed.append(String.format("%02x", Math.round(from + (to - from) * share)));
        }
        return mixed.toString();
    }

    private static double ratio(String one, String other) {
        return ColorContrast.ratio(one, other).orElse(0.0);
    }
}
