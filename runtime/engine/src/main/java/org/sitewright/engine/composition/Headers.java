package org.sitewright.engine.composition;

import java.util.LinkedHashMap;
import java.util.Map;

/** Response headers that every answer has (OWASP secure headers, 2026-07; MDN Observatory). */
public final class Headers {
    /** Told over TLS only: elsewhere no browser may heed it (RFC 6797, section 7.2). */
    public static final String STRICT_TRANSPORT = "Strict-Transport-Security";

    /** Its value: longer than the year that is asked for, as OWASP advises. */
    public static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private Headers() {}

    /** Of what may change at any time: kept, and asked for again. */
    public static final String REVALIDATE = "public, max-age=0, must-revalidate";

    /** Of what is served at a path that holds the hash of its bytes. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Headers of anything that is not a page: nothing may run in it. */
    public static Map<String, String> base() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        return headers;
    }

    /**
     * Headers of a page. Another origin's frame may refuse to be embedded, so COEP only without frames.
     *
     * @param contentSecurityPolicy its policy
     * @param indexed whether search engines may list it
     * @param unkept whether nothing may keep it: it asks for personal data, or only some may read it
     * @param encrypted whether the site stands at an https address
     */
    static Map<String, String> page(String contentSecurityPolicy, boolean indexed, boolean unkept, boolean encrypted) {
        Map<String, String> headers = base();
        headers.put("Content-Security-Policy", contentSecurityPolicy);
        headers.put("Content-Type", "text/html; charset=utf-8");
        if (!contentSecurityPolicy.contains("frame-src")) {
            headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        }
        if (!indexed) {
            headers.put("X-Robots-Tag", "noindex");
        }
        if (unkept) {
            headers.put("Cache-Control", "no-store");
        }
        if (encrypted) {
            headers.put(STRICT_TRANSPORT, TWO_YEARS);
        }
        return headers;
    }
}
