package org.sitewright.engine.verification;

import java.util.Collection;
import java.util.List;

/**
 * Looks for any of several short texts in one pass over a long one: so that patterns need not be tried on texts that
 * cannot match. Letters A to Z may be written either way.
 */
public final class Marks {
    private static final int TABLE = 1 << 12;

    private final List<String> marks;
    private final boolean[] begins = new boolean[TABLE];

    /** Those marks, in small letters. */
    public Marks(Collection<String> marks) {
        this.marks = List.copyOf(marks);
        for (String mark : marks) {
            char first = mark.charAt(0);
            if (mark.length() > 1) {
                begins[slot(first, mark.charAt(1))] = true;
                continue;
            }
            for (char second = 0; second < 1 << 7; second++) {
                begins[slot(first, second)] = true;
            }
        }
    }

    /** The marks. */
    public List<String> all() {
        return marks;
    }

    /** Whether {@code text} holds one of them. */
    public boolean in(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char second = at + 1 < length ? text.charAt(at + 1) : 0;
            if (begins[slot(text.charAt(at), second)] && at(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean at(String text, int at) {
        for (String mark : marks) {
            if (text.regionMatches(true, at, mark, 0, mark.length())) {
                return true;
            }
        }
        return false;
    }

    /** Small and capital letters share a slot; other characters may, which costs a comparison and no more. */
    private static int slot(char first, char second) {
        return ((first & 0x1f) << 7 ^ (first & 0x40) << 5 ^ (second & 0x1f) ^ (second & 0x40) >> 1) & TABLE - 1;
    }
}
