package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What words and numbers are made of. */
public final class Letters {
    private static final int ASCII = 0x80;

    private Letters() {}

    /** What Unicode calls a letter or a number of any kind, fractions and superscripts among them. */
    public static boolean isLetterOrNumber(int character) {
        if (character < ASCII) {
            int small = character | 0x20;
            return small >= 'a' && small <= 'z' || character >= '0' && character <= '9';
        }
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether {@code text} has no character beyond ASCII. */
    public static boolean areAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** {@code text} in small letters, with one space for all white space in a row and none around it. */
    public static String small(String text) {
        char[] small = new char[text.length()];
        int length = 0;
        boolean space = false;
        boolean capitals = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == ' ' || letter >= '\t' && letter <= '\r') {
                space = length > 0;
                continue;
            }
            if (space) {
                small[length++] = ' ';
                space = false;
            }
            capitals |= letter >= ASCII && (Character.isSurrogate(letter) || Character.toLowerCase(letter) != letter);
            small[length++] = letter >= 'A' && letter <= 'Z' ? (char) (letter | 0x20) : letter;
        }
        String found = new String(small, 0, length);
        return capitals ? found.toLowerCase(Locale.ROOT) : found;
    }

    /** The letters and numbers of {@code text}, without all that stands between them. */
    public static String alone(String text) {
        char[] alone = new char[text.length()];
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isSurrogate(letter)) {
                int character = text.codePointAt(at);
                if (isLetterOrNumber(character)) {
                    length += Character.toChars(character, alone, length);
                }
                at += Character.charCount(character) - 1;
            } else if (isLetterOrNumber(letter)) {
                alone[length++] = letter;
            }
        }
        return new String(alone, 0, length);
    }

    /** The words of {@code text} in small letters: letters in a row. */
    public static List<String> words(String text) {
        String small = small(text);
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at <= small.length(); at++) {
            boolean letter = at < small.length() && Character.isLetter(small.charAt(at));
            if (letter && begin < 0) {
                begin = at;
            } else if (!letter && begin >= 0) {
                words.add(small.substring(begin, at));
                begin = -1;
            }
        }
        return words;
    }
}
