package org.sitewright.api.verification;

import java.util.Locale;

/**
 * A file that pages load, as it is sent.
 *
 * @param path where it is served
 * @param type its media type
 * @param bytes its size: as gzip level 6 where it is sent compressed, as it is otherwise
 * @param cacheControl how long it may be kept; empty where nobody knows
 */
public record ServedFile(String path, String type, long bytes, String cacheControl) {
    /** A file of which only the path is known. */
    public static ServedFile unknown(String path) {
        return new ServedFile(path, "", 0, "");
    }

    /** Whether it may be kept for ever, because its path names these bytes and no others. */
    public boolean immutable() {
        return cacheControl.toLowerCase(Locale.ROOT).contains("immutable");
    }
}
