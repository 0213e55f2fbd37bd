package org.sitewright.engine.component;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that was probably meant. */
public final class Nearest {
    private static final int LONGEST = 200;

    private Nearest() {}

    /** {@code ; did you mean 'hero'?}-style hint, or a list of what there is when nothing is near. */
    public static String fix(String written, Collection<String> known) {
        return to(written, known)
                .map(name -> "write '" + name + "' if that was meant")
                .orElse(
                        known.isEmpty()
                                ? "take it out"
                                : "use one of "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()));
    }

    /** The nearest known name, when it differs in no more than a third of its letters. */
    public static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> written.length() <= LONGEST
                        && Math.abs(name.length() - written.length()) <= allowed(written, name))
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= allowed(written, name));
    }

    private static int allowed(String written, String name) {
        return Math.max(1, Math.max(name.length(), written.length()) / 3);
    }

    /** Letters to change, add, leave out, or swap with their neighbour. */
    public static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, rows);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] rows) {
        int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
