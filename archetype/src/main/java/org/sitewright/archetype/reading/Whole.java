package org.sitewright.archetype.reading;

import java.util.List;

/** Whether a value is all of its kind: no part of a number, an address, a telephone number or a range of prices. */
final class Whole {
    private static final int MAX_SIGNS = 10;

    private final List<Words.Word> words;
    private final int from;
    private final int to;

    private Whole(List<Words.Word> words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    /** Whether {@code value} is, or holds, an address: {@code https://…}, {@code name@host}. */
    static boolean isAddress(List<Words.Word> value) {
        Whole whole = new Whole(value, 0, value.size());
        for (int i = 0; i < value.size(); i++) {
            if (whole.is(i, "@") || whole.is(i, ":") && whole.is(i + 1, "/") && whole.is(i + 2, "/")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from {@code from} to {@code to}, the last excluded, are the whole of what the key names. */
    static boolean is(String key, boolean address, List<Words.Word> words, int from, int to) {
        Whole whole = new Whole(words, from, to);
        return !whole.cutsANumber()
                && !(key.equals("domain") && whole.cutsAnAddress(".-_@"))
                && !((address || key.equals("email")) && whole.cutsAnAddress("/?#=&%@-_.+~:"))
                && !(key.equals("phone") && whole.cutsAPhone())
                && !(key.equals("price") && whole.cutsAPrice());
    }

    private Words.Word at(int i) {
        return i < 0 || i >= words.size() ? null : words.get(i);
    }

    private boolean is(int i, String signs) {
        return at(i) != null && signs.contains(at(i).text());
    }

    private boolean glued(int i) {
        return at(i) != null && at(i + 1) != null && at(i).end() == at(i + 1).start();
    }

    private boolean digits(int i) {
        return at(i) != null && at(i).digits();
    }

    private boolean digitAtEnd(int i) {
        return at(i) != null
                && Character.isDigit(at(i).text().codePointBefore(at(i).text().length()));
    }

    private boolean digitAtStart(int i) {
        return at(i) != null && Character.isDigit(at(i).text().codePointAt(0));
    }

    private boolean cutsANumber() {
        boolean before = digitAtStart(from)
                && is(from - 1, ".,:'")
                && glued(from - 1)
                && glued(from - 2)
                && digitAtEnd(from - 2);
        boolean after = digitAtEnd(to - 1) && is(to, ".,:'") && glued(to - 1) && glued(to) && digitAtStart(to + 1);
        return before || after;
    }

    private boolean cutsAnAddress(String signs) {
        boolean before = glued(from - 1)
                && is(from - 1, "._+-%@")
                && glued(from - 2)
                && alphanumeric(from - 2)
                && !at(from - 2).text().equals("www");
        int next = to;
        while (next < to + MAX_SIGNS && glued(next - 1) && is(next, signs)) {
            next++;
        }
        return before || next > to && glued(next - 1) && alphanumeric(next);
    }

    private boolean alphanumeric(int i) {
        return at(i) != null && at(i).alphanumeric();
    }

    private boolean cutsAPhone() {
        boolean before = is(from - 1, "+")
                || digits(from - 1)
                || is(from - 1, "-.") && glued(from - 1) && glued(from - 2) && digits(from - 2)
                || is(from - 1, "()") && (digits(from - 2) || is(from - 2, "+"));
        boolean after = digits(to) || is(to, "-.") && glued(to - 1) && glued(to) && digits(to + 1);
        return before || after;
    }

    private boolean cutsAPrice() {
        boolean before = is(from - 1, "+") || is(from - 1, "-") && glued(from - 1) && digitAtEnd(from - 2);
        boolean after = is(to, "-") && glued(to - 1) && (digitAtStart(to + 1) || is(to + 1, "$€£"));
        return before || after;
    }
}
