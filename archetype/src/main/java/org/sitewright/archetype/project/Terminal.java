package org.sitewright.archetype.project;

/** Words of others on a line of a terminal. */
final class Terminal {
    private static final int MOST = 160;

    private Terminal() {}

    /** On one line, without control characters (which could command the terminal), and not endless. */
    static String line(String text) {
        String line = text.replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "\ufffd")
                .strip();
        return line.length() > MOST ? line.substring(0, MOST - 1) + "…" : line;
    }

    /** As {@link #line}, with its indentation. */
    static String indented(String text) {
        String shown = text.replaceAll("[\\p{Cc}\\p{Cf}]", "\ufffd").stripTrailing();
        return shown.length() > MOST ? shown.substring(0, MOST - 1) + "…" : shown;
    }
}
