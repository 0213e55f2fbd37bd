package org.sitewright.engine.composition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitewright.api.verification.ServedFile;

/**
 * A file that pages load. Its path holds the hash of its bytes, so it never changes and may be kept for ever.
 *
 * @param path where it is served
 * @param type its media type
 * @param bytes its content
 */
public record Asset(String path, String type, byte[] bytes) {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"));
    private static final Pattern COMPRESSED = Pattern.compile("text/.*|image/svg.*|application/(json|xml).*");
    private static final int HASH_DIGITS = 16;

    /** The asset of a file named {@code name}, which keeps its name for who reads the address. */
    public static Asset of(String name, byte[] bytes) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String extension = file.substring(file.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "");
        String stem = file.substring(0, Math.max(0, file.lastIndexOf('.')))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "-");
        String path = "/assets/" + stem + "." + hash(bytes) + "." + extension;
        return new Asset(path, TYPES.getOrDefault(extension, "application/octet-stream"), bytes);
    }

    /** Whether it is sent compressed: its type gains from it. */
    public boolean compresses() {
        return COMPRESSED.matcher(type).matches();
    }

    /** What is known of it before anybody asks for it. */
    ServedFile served() {
        int sent = compresses() ? Encoded.of(bytes).gzip().length : bytes.length;
        return new ServedFile(path, type, sent, Headers.FOR_EVER);
    }

    /** Sixteen hexadecimal digits of SHA-256. */
    public static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
