package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The client's colours for the theme. They stay as they are unless two of them that meet cannot be read on each other:
 * then one of the two moves by the smallest step that makes them readable, and the change is said.
 */
final class Colours {
    private static final double READABLE = 4.5;
    private static final int STEPS = 100;

    private final Map<String, String> worn = new LinkedHashMap<>();
    private final List<SiteReview.Colour> changes = new ArrayList<>();

    Colours(Map<String, String> given) {
        worn.putAll(given);
        move("ink", "paper");
        move("surface", "ink");
        move("muted", "paper");
        move("muted", "surface");
    }

    /** By role, for {@code site.yaml}. */
    Map<String, String> worn() {
        return worn;
    }

    List<SiteReview.Colour> changes() {
        return changes;
    }

    private void move(String role, String against) {
        String given = worn.get(role);
        String ground = worn.get(against);
        if (given == null || ground == null || contrast(given, ground) >= READABLE) {
            return;
        }
        String used = given;
        for (int step = 1; step <= STEPS && contrast(used, ground) < READABLE; step++) {
            double share = (double) step / STEPS;
            String darker = mix(given, "#000000", share);
            String lighter = mix(given, "#FFFFFF", share);
            used = contrast(darker, ground) >= contrast(lighter, ground) ? darker : lighter;
        }
        worn.put(role, used);
        changes.add(new SiteReview.Colour(role, given, used, against, contrast(given, ground)));
    }

    /** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
    }

    private static double channel(String color, int at) {
        double value = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String mix(String color, String pole, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int from = Integer.parseInt(color.substring(i, i + 2), 16);
            int to = Integer.parseInt(pole.substring(i, i + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02X", Math.round(from + (to - from) * share)));
        }
        return mixed.toString();
    }
}
