package org.sitewright.engine.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The colours of page and text: which of them follow from those that a client gave. */
final class Neutrals {
    private static final Set<String> GROUND = Set.of("paper", "surface", "ink", "muted", "line", "focus");
    private static final double MIDDLE =
            4.6; // contrast with white at which black and white are told apart equally well
    private static final double NIGHT = 17; // contrast with white of a page at night
    private static final double COMFORTABLE = 7;
    private static final double SURFACE = 0.06;
    private static final double LINE = 0.18;
    private static final double MUTED = 0.3;
    private static final int STEPS = 30;

    private Neutrals() {}

    /** Whether the client's page is dark. */
    static boolean areDark(Map<String, String> given) {
        return Stream.of("paper", "surface")
                .filter(given::containsKey)
                .findFirst()
                .map(token -> whiteOn(given.get(token)) >= MIDDLE)
                .orElseGet(() -> given.containsKey("ink") && whiteOn(given.get("ink")) < MIDDLE);
    }

    /** The colours that are no ground and no text on it. */
    static Map<String, String> withoutThem(Map<String, String> given) {
        if (Stream.of("paper", "surface", "ink").noneMatch(given::containsKey)) {
            return given;
        }
        Map<String, String> others = new HashMap<>(given);
        others.keySet().removeAll(GROUND);
        return others;
    }

    /** What a client's light page is at night: a page in the tint of its ink, and text in that of its paper. */
    static Map<String, String> night(Map<String, String> given) {
        Map<String, String> night = new HashMap<>(withoutThem(given));
        String ink = given.get("ink");
        if (ink != null && whiteOn(ink) >= MIDDLE) {
            String paper = ink;
            for (int step = 1; step <= STEPS && whiteOn(paper) < NIGHT; step++) {
                paper = Palette.mix(ink, "#000000", (double) step / STEPS);
            }
            night.put("paper", Palette.ratio(paper, "#000000") < 1.05 ? "#121212" : paper);
            String day = Palette.mix(given.getOrDefault("paper", "#ffffff"), night.get("paper"), 0.06);
            if (Palette.ratio(day, night.get("paper")) >= COMFORTABLE) {
                night.put("ink", day);
            }
        }
        return night;
    }

    /** Gives the neutrals that were not given what follows from those that were. */
    static void follow(Map<String, String> worn, Map<String, String> tokens, List<Theme.Pair> pairs) {
        if (!worn.containsKey("paper") && !worn.containsKey("ink") && !worn.containsKey("surface")) {
            return;
        }
        String paper = tokens.getOrDefault("paper", "#ffffff");
        settle("ink", worn, tokens, pairs);
        String ink = tokens.getOrDefault("ink", "#000000");
        if (worn.containsKey("paper") && free("surface", worn, tokens)) {
            String surface = paper;
            for (int step = STEPS; step > 0 && surface.equals(paper); step--) {
                String tinted = Palette.mix(paper, ink, SURFACE * step / STEPS);
                surface = Palette.ratio(ink, tinted) >= 4.5 ? tinted : paper;
            }
            tokens.put("surface", surface);
        }
        if (free("line", worn, tokens)) {
            tokens.put("line", Palette.mix(paper, ink, LINE));
        }
        if (free("muted", worn, tokens)) {
            String muted = ink;
            for (int step = STEPS; step > 0 && muted.equals(ink); step--) {
                String softer = Palette.mix(ink, paper, MUTED * step / STEPS);
                muted = Palette.passes("muted", softer, tokens, pairs) ? softer : ink;
            }
            tokens.put("muted", muted);
        }
    }

    /** Coloured text of the theme's own that no longer can be read on the client's page. */
    static void others(Map<String, String> worn, Map<String, String> tokens, List<Theme.Pair> pairs) {
        Stream.of("focus", "brand-text", "accent-text").forEach(token -> settle(token, worn, tokens, pairs));
    }

    private static void settle(
            String token, Map<String, String> worn, Map<String, String> tokens, List<Theme.Pair> pairs) {
        if (free(token, worn, tokens) && !Palette.passes(token, tokens.get(token), tokens, pairs)) {
            tokens.put(token, Palette.readable(token, tokens.get(token), tokens, pairs));
        }
    }

    private static boolean free(String token, Map<String, String> worn, Map<String, String> tokens) {
        return tokens.containsKey(token) && !worn.containsKey(token);
    }

    private static double whiteOn(String color) {
        return Palette.ratio(color, "#ffffff");
    }
}
