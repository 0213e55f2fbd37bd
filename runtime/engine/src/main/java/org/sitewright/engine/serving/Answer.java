package org.sitewright.engine.serving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.sitewright.engine.composition.Asset;
import org.sitewright.engine.composition.Encoded;

/**
 * A finished answer. Text is kept compressed only, and inflated for the rare client that cannot.
 *
 * @param status HTTP status
 * @param headers without the ones that depend on the request
 * @param gzip body as gzip, or null when it does not compress
 * @param plain body as it is, or null when there is a gzip
 * @param tag hash of the body, the core of its ETag
 */
record Answer(int status, Map<String, String> headers, byte[] gzip, byte[] plain, String tag) {
    /** Text that compresses. */
    static Answer text(int status, String body, Map<String, String> headers) {
        return encoded(status, Encoded.of(body), headers);
    }

    /** Text that was compressed when it was verified. */
    static Answer encoded(int status, Encoded body, Map<String, String> headers) {
        return new Answer(status, Map.copyOf(headers), body.gzip(), null, body.tag());
    }

    /** A file, compressed where its type gains from it. */
    static Answer file(Asset asset, Map<String, String> headers) {
        return asset.compresses()
                ? encoded(200, Encoded.of(asset.bytes()), headers)
                : new Answer(200, Map.copyOf(headers), null, asset.bytes(), Asset.hash(asset.bytes()));
    }

    /** An answer without a body. */
    static Answer empty(int status, Map<String, String> headers) {
        return new Answer(status, Map.copyOf(headers), null, new byte[0], "");
    }

    /** The same, kept so long unless its own headers say how long. */
    Answer cached(String control) {
        return headers.containsKey("Cache-Control") ? this : with("Cache-Control", control);
    }

    /** The same with one more header. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, Map.copyOf(more), gzip, plain, tag);
    }

    /** The body as it was before compression. */
    byte[] identity() {
        if (plain != null) {
            return plain;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
