package org.sitewright.browser;

import java.net.URI;

/**
 * A request of a page.
 *
 * @param url asked for
 * @param script address of the script or style sheet that asked; empty when the markup did
 * @param status of the answer; 0 when there was none
 * @param failure why it failed; empty when it did not. Begins with {@code blocked:} when the browser refused to ask
 */
public record Request(String url, String script, int status, String failure) {
    /** Whether the browser asked at all. */
    public boolean sent() {
        return !failure.startsWith("blocked:");
    }

    /** Whether it uses the network: not {@code data:}, {@code blob:} or the browser's own pages. */
    public boolean network() {
        return url.matches("(?i)(https?|wss?):.*");
    }

    /** The host that was asked. */
    public String host() {
        String host = URI.create(url.replaceFirst("[?#].*$", "").replaceAll("[^!-~]|[\\\\^`{|}\"<>]", "_"))
                .getHost();
        return host == null ? "" : host;
    }
}
