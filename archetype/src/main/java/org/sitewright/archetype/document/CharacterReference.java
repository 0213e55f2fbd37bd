package org.sitewright.archetype.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * How many characters of Markdown stand for how many shown ones: {@code \*} for one, {@code &amp;} for one.
 *
 * @param length characters of the source
 * @param offset of the one among them at which the shown ones stand
 * @param shown characters shown
 */
record CharacterReference(int length, int offset, int shown) {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern AMPERSAND = Pattern.compile("&(?:amp|AMP|#0*38|#[xX]0*26);");
    private static final CharacterReference ITSELF = new CharacterReference(1, 0, 1);

    /** What stands at {@code at} of {@code source} for what is shown at {@code index} of {@code shown}. */
    static CharacterReference at(String source, int at, String shown, int index) {
        char first = source.charAt(at);
        if (first == '\\' && at + 1 < source.length() && punctuation(source.charAt(at + 1))) {
            return new CharacterReference(2, 1, 1);
        }
        if (first != '&') {
            return ITSELF;
        }
        if (shown.charAt(index) == '&') {
            Matcher ampersand = AMPERSAND.matcher(source).region(at, source.length());
            return ampersand.lookingAt()
                    ? new CharacterReference(ampersand.group().length(), 0, 1)
                    : ITSELF;
        }
        Matcher entity = ENTITY.matcher(source).region(at, source.length());
        if (!entity.lookingAt()) {
            return ITSELF;
        }
        String decoded = Parser.unescapeEntities(entity.group(), false);
        return new CharacterReference(entity.group().length(), 0, Math.max(1, decoded.length()));
    }

    private static boolean punctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
