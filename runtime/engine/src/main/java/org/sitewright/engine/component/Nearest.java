package org.sitewright.engine.component;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** {@code ; did you mean 'hero'?}-style hint, or a list of what there is when nothing is near. */
    public static String fix(String written, Collection<String> known) {
        return to(written, known)
                .map(name -> "write '" + name + "' if that was meant")
                .orElse(known.isEmpty() ? "take it out" : "use one of " + String.join(", ", known.stream().sorted().toList()));
    }

    /** The nearest known name, when it differs in no more than a third of its letters. */
    public static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= allowed(written, name))
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= allowed(written, name));
    }

    private static int allowed(String written, String name) {
        return Math.max(1, Math.max(name.length(), written.length()) / 3);
    }

    /** Levenshtein distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
