package org.sitewright.engine.site;

import java.util.List;
import java.util.Map;
import org.sitewright.engine.verification.ColorContrast;

/**
 * Puts a client's own colour into a theme's tokens. The colour itself stays exact; {@code on-X} (text on it) and
 * {@code X-text} (text in it) follow, as near to it as the theme's pairs allow.
 */
final class Palette {
    private static final double STEP = 0.02;

    private Palette() {}

    /** Changes the tokens of one mode. */
    static void wear(String role, String color, Map<String, String> tokens, List<Theme.Pair> pairs) {
        tokens.put(role, color);
        if (tokens.containsKey("on-" + role)) {
            tokens.put("on-" + role, readableOn(color, tokens));
        }
        String text = role + "-text";
        if (tokens.containsKey(text)) {
            tokens.put(text, readable(text, color, tokens, pairs));
        }
    }

    /** The theme's own ink or paper, or black or white, whichever is told apart best from {@code ground}. */
    private static String readableOn(String ground, Map<String, String> tokens) {
        for (String own : List.of(tokens.getOrDefault("ink", "#000000"), tokens.getOrDefault("paper", "#ffffff"))) {
            if (ratio(own, ground) >= 7) {
                return own;
            }
        }
        return ratio("#000000", ground) > ratio("#ffffff", ground) ? "#000000" : "#ffffff";
    }

    /** {@code color}, mixed with black or white in small steps until every pair it is part of has its contrast. */
    private static String readable(String token, String color, Map<String, String> tokens, List<Theme.Pair> pairs) {
        String best = color;
        for (double share = 0; share <= 1; share += STEP) {
            for (String pole : List.of("#000000", "#ffffff")) {
                best = mix(color, pole, share);
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
