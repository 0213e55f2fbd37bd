package org.sitewright.archetype.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The characters of a file.
 *
 * @param text with {@code \n} at the ends of lines, without a byte order mark
 * @param assumed whether the file is not Unicode and was taken for the encoding of old Windows programs
 */
record TextBytes(String text, boolean assumed) {
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u000b\\f\\u0085\\u2028\\u2029]");

    /** Null where the bytes are no text. */
    static TextBytes of(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            return text(strict(bytes, StandardCharsets.UTF_16), false);
        }
        String beginning = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("%PDF") || beginning.startsWith("PK\3\4") || beginning.startsWith("\u0089PNG")) {
            return null;
        }
        String unicode = strict(bytes, StandardCharsets.UTF_8);
        return unicode != null ? text(unicode, false) : text(new String(bytes, Charset.forName("windows-1252")), true);
    }

    private static TextBytes text(String decoded, boolean assumed) {
        if (decoded == null || decoded.indexOf(0) >= 0) {
            return null;
        }
        String text = LINE_ENDS
                .matcher(decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded)
                .replaceAll("\n");
        long signals = text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\ufffd')
                .count();
        return signals * 100 > text.length() ? null : new TextBytes(text, assumed);
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
