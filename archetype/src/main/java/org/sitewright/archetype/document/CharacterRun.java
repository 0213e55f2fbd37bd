package org.sitewright.archetype.document;

import java.util.Arrays;

/** Characters that become an {@link Excerpt}, each with its place. */
final class CharacterRun {
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[64];

    /** Appends a character that stands at {@code place}. */
    void add(char character, int place) {
        if (text.length() == at.length) {
            at = Arrays.copyOf(at, at.length * 2);
        }
        at[text.length()] = place;
        text.append(character);
    }

    /** Appends {@code words}, all of which stand for the character at {@code place}. */
    void add(String words, int place) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), place);
        }
    }

    /** Appends a part of {@code excerpt}. */
    void add(Excerpt excerpt, int from, int to) {
        for (int i = from; i < to; i++) {
            add(excerpt.text().charAt(i), excerpt.place(i));
        }
    }

    int length() {
        return text.length();
    }

    /** The last character, or a line break where there is none. */
    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    void removeLast() {
        text.setLength(text.length() - 1);
    }

    Excerpt excerpt(Document.Lines source) {
        return new Excerpt(source, text.toString(), Arrays.copyOf(at, text.length()));
    }
}
