package org.sitewright.engine.composition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes as they are kept and sent to nearly every client: compressed only.
 *
 * @param gzip at level {@value #LEVEL}
 * @param tag hash of the bytes before compression, the core of an ETag
 */
public record Encoded(byte[] gzip, String tag) {
    private static final int LEVEL = 6;

    /** Text as UTF-8. */
    public static Encoded of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Those bytes. */
    public static Encoded of(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(LEVEL);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Encoded(out.toByteArray(), Asset.hash(bytes));
    }
}
