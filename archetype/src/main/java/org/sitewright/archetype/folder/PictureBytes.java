package org.sitewright.archetype.folder;

import java.nio.charset.StandardCharsets;

/** Whether bytes are a picture of a kind that browsers show. */
final class PictureBytes {
    private static final int SVG_BEGINNING = 4_000;

    private PictureBytes() {}

    /** Whatever the name of the file says. */
    static boolean recognised(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(SVG_BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("\u0089PNG\r\n")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("GIF8")
                || (start.startsWith("RIFF") && start.startsWith("WEBP", 8))
                || start.startsWith("ftyp", 4)
                || start.contains("<svg");
    }
}
