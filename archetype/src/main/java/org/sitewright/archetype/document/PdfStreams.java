package org.sitewright.archetype.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Looks at how much the compressed streams of a PDF hold before a library unpacks them into memory. */
final class PdfStreams {
    private static final long MAX_STREAM = 64_000_000;
    private static final long MAX_ALL = 1_000_000_000;
    private static final int MAX_LAYERS = 4;
    private static final int DEFLATED = 0x78;

    private PdfStreams() {}

    /** @throws UnreadableException when one of them, or all together, hold more than a brief can need */
    static void check(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        long all = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 1)) {
            int start = at + "stream".length();
            start += text.startsWith("\r\n", start) ? 2 : 1;
            if (start < pdf.length && pdf[start] == DEFLATED) {
                long size = size(new ByteArrayInputStream(pdf, start, pdf.length - start));
                all += size;
                if (size > MAX_STREAM || all > MAX_ALL) {
                    throw new UnreadableException(
                            "a PDF that unpacks to more than a brief can need; save its words as text");
                }
            }
        }
    }

    /** How much it holds behind all layers of compression, as far as can be told. */
    private static long size(InputStream stream) {
        long read = 0;
        try {
            PushbackInputStream in = new PushbackInputStream(stream);
            int layers = 0;
            for (int first = in.read(); first == DEFLATED && layers < MAX_LAYERS; first = in.read(), layers++) {
                in.unread(first);
                in = new PushbackInputStream(new InflaterInputStream(in));
            }
            byte[] buffer = new byte[65_536];
            for (int length = in.read(buffer); length >= 0 && read <= MAX_STREAM; length = in.read(buffer)) {
                read += length;
            }
        } catch (IOException e) {
            // Not compressed in this way, or damaged: what was there until then is what counts.
            return read;
        }
        return read;
    }
}
