package org.sitewright.engine.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitewright.engine.verification.ColorContrast;

/**
 * Puts a client's own colours into a theme's tokens. The colours themselves stay exact; {@code on-X} (text on one) and
 * {@code X-text} (text in one) follow, as near to it as the theme's pairs allow, and so do the neutrals that were not
 * given. Where the client's page is dark, it is dark in both modes; where it is light, the dark mode keeps the theme's
 * night, in the tint of the client's ink.
 */
final class Palette {
    private static final int STEPS = 50;
    private static final double READABLE = 4.5;
    private static final double LOST = 1.3; // a colour that the page itself has makes no coloured text

    private Palette() {}

    /** Changes the tokens of both modes: first all that is given, then what follows from it and is not given itself. */
    static void wear(Map<String, String> given, Map<String, Map<String, String>> colors, List<Theme.Pair> pairs) {
        Map<String, String> light = colors.get("light");
        Map<String, String> dark = colors.get("dark");
        if (Neutrals.areDark(given)) {
            dark.keySet().stream().filter(light::containsKey).forEach(token -> light.put(token, dark.get(token)));
            wear(given, given, light, pairs);
            wear(given, given, dark, pairs);
        } else {
            wear(given, given, light, pairs);
            Map<String, String> night = Neutrals.night(given);
            night.keySet().removeIf(token -> !dark.containsKey(token));
            wear(night, Neutrals.withoutThem(given), dark, pairs);
        }
    }

    /** {@code fixed} holds what must not follow from anything: the client's own colours of this mode. */
    private static void wear(
            Map<String, String> worn, Map<String, String> fixed, Map<String, String> tokens, List<Theme.Pair> pairs) {
        tokens.putAll(worn);
        Neutrals.follow(worn, tokens, pairs);
        worn.forEach((role, color) -> {
            String on = "on-" + role;
            if (tokens.containsKey(on) && !fixed.containsKey(on)) {
                tokens.put(on, readableOn(color, tokens));
            }
            String text = role + "-text";
            if (tokens.containsKey(text) && !fixed.containsKey(text)) {
                boolean lost = tokens.containsKey("ink") && ratio(color, tokens.getOrDefault("paper", color)) < LOST;
                tokens.put(text, lost ? tokens.get("ink") : readable(text, color, tokens, pairs));
            }
        });
        Neutrals.others(worn, tokens, pairs);
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
    static String readable(String token, String color, Map<String, String> tokens, List<Theme.Pair> pairs) {
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

    static boolean passes(String token, String color, Map<String, String> tokens, List<Theme.Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.text().equals(token) && tokens.containsKey(pair.ground()))
                .allMatch(pair -> ratio(color, tokens.get(pair.ground())) >= pair.needs());
    }

    /** {@code share} of {@code pole}, the rest of {@code color}. */
    static String mix(String color, String pole, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int from = Integer.parseInt(color.substring(i, i + 2), 16);
            int to = Integer.parseInt(pole.substring(i, i + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02x", Math.round(from + (to - from) * share)));
        }
        return mixed.toString();
    }

    static double ratio(String one, String other) {
        return ColorContrast.ratio(one, other).orElse(0.0);
    }
}
