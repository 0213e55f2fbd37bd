package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Looks for any of several short texts in one pass over a long one: so that patterns need not be tried on texts that
 * cannot match. Letters A to Z may be written either way.
 */
public final class Marks {
    private static final int SLOTS = 1 << 12;

    private final List<String> all;
    private final String[][] beginning = new String[SLOTS][];

    /** Those marks, in small letters. */
    public Marks(Collection<String> marks) {
        all = List.copyOf(marks);
        List<List<String>> slots = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot++) {
            slots.add(new ArrayList<>());
        }
        for (String mark : marks) {
            if (mark.length() > 1) {
                slots.get(slot(mark.charAt(0), mark.charAt(1))).add(mark);
                continue;
            }
            for (char second = 0; second < 1 << 7; second++) {
                slots.get(slot(mark.charAt(0), second)).add(mark);
            }
        }
        for (int slot = 0; slot < SLOTS; slot++) {
            beginning[slot] = slots.get(slot).isEmpty() ? null : slots.get(slot).toArray(String[]::new);
        }
    }

    /** The marks. */
    public List<String> all() {
        return all;
    }

    /** Whether {@code text} holds one of them. */
    public boolean in(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            String[] candidates = beginning[slot(text.charAt(at), at + 1 < length ? text.charAt(at + 1) : 0)];
            if (candidates != null && at(text, at, candidates)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(String text, int at, String[] candidates) {
        for (String mark : candidates) {
            if (text.regionMatches(true, at, mark, 0, mark.length())) {
                return true;
            }
        }
        return false;
    }

    /** Small and capital letters share a slot; other characters may, which costs a comparison and no more. */
    private static int slot(char first, char second) {
        return ((first & 0x1f) << 7 ^ (first & 0x40) << 5 ^ (second & 0x1f) ^ (second & 0x40) >> 1) & SLOTS - 1;
    }
}
