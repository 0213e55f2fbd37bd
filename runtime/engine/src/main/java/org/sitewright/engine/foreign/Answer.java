package org.sitewright.engine.foreign;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What stands at a path.
 *
 * @param status 200, or what a server says; 404 where there is no file
 * @param type media type in small letters, without parameters
 * @param headers by their usual spelling; none of a file
 * @param body of what is text; empty otherwise
 * @param place the file, or the address
 * @param location where a redirect leads: a path within the site, or an address; empty where it is none
 */
record Answer(int status, String type, Map<String, String> headers, byte[] body, String place, String location) {
    /** The most bytes that are read of one file: more than any budget allows, and no more than memory bears. */
    static final int MOST_BYTES = 10_000_000;

    static Answer missing(String place) {
        return new Answer(404, "", Map.of(), new byte[0], place, "");
    }

    static Answer redirect(String place, String location) {
        return new Answer(301, "", Map.of(), new byte[0], place, location);
    }

    boolean found() {
        return status == 200;
    }

    boolean isPage() {
        return found() && (type.equals("text/html") || type.equals("application/xhtml+xml"));
    }

    String text() {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether its bytes are read: pages, style sheets, scripts and sitemaps are, pictures are not. */
    static boolean isText(String type) {
        return type.startsWith("text/") || type.matches("application/.*(?:xml|json|javascript|ecmascript).*");
    }

    /** The media type that a file's name stands for. */
    static String typeOf(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "html", "htm" -> "text/html";
            case "xhtml" -> "application/xhtml+xml";
            case "css" -> "text/css";
            case "js", "mjs" -> "text/javascript";
            case "xml" -> "application/xml";
            default -> "application/octet-stream";
        };
    }
}
