package org.sitewright.engine.verification;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as browsers do, to tell which lead to another host. */
public final class Hosts {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern AROUND = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern ABSOLUTE = Pattern.compile("^(https?|wss?|ftp):/*([^/?#]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATIVE_TO_SCHEME = Pattern.compile("^/{2,}([^/?#]*)");
    private static final Pattern FINAL_DOT = Pattern.compile("\\.(?=:|$)");
    private static final Map<String, String> DEFAULT_PORTS =
            Map.of("http", "80", "ws", "80", "https", "443", "wss", "443", "ftp", "21");

    private Hosts() {}

    /** The address without what browsers leave out: control characters around it, tabs and line breaks within. */
    public static String clean(String url) {
        for (int at = 0; at < url.length(); at++) {
            if (url.charAt(at) <= ' ') {
                return AROUND.matcher(BREAKS.matcher(url).replaceAll("")).replaceAll("");
            }
        }
        return url;
    }

    /** Whether {@code url} is a path or fragment in plain letters: most are, and need no more reading. */
    static boolean isPlainPath(String url) {
        int length = url.length();
        if (length == 0 || url.charAt(0) != '#' && (url.charAt(0) != '/' || length > 1 && url.charAt(1) == '/')) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            char letter = url.charAt(at);
            boolean plain = letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || "/-_.#".indexOf(letter) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The scheme in small letters; empty for a path or fragment. */
    public static String scheme(String url) {
        if (isPlainPath(url)) {
            return "";
        }
        Matcher scheme = SCHEME.matcher(clean(url));
        return scheme.find() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The origin of {@code url} where it is another than {@code own}. */
    public static Optional<String> foreign(String url, String own) {
        if (isPlainPath(url)) {
            return Optional.empty();
        }
        return origin(url, own)
                .filter(origin -> !sameHost(origin, origin(own, own).orElse("")));
    }

    /** Whether one of the {@code declared} origins is {@code origin}. */
    public static boolean declares(List<String> declared, String origin) {
        return declared.stream()
                .anyMatch(d -> origin(d, "https:").filter(origin::equals).isPresent());
    }

    /** The host of an origin, without scheme and port. */
    public static String host(String origin) {
        return origin.replaceFirst("^[a-z]+://", "").replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> origin(String url, String own) {
        String address = clean(url).replace('\\', '/');
        Matcher absolute = ABSOLUTE.matcher(address);
        if (absolute.find()) {
            return named(absolute.group(1).toLowerCase(Locale.ROOT), absolute.group(2));
        }
        Matcher relative = RELATIVE_TO_SCHEME.matcher(address);
        return relative.find()
                ? named(own.startsWith("http:") ? "http" : "https", relative.group(1))
                : Optional.empty();
    }

    private static Optional<String> named(String scheme, String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        host = ascii(host);
        String port = ":" + DEFAULT_PORTS.get(scheme);
        host = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
        host = FINAL_DOT.matcher(host).replaceFirst("");
        return host.isEmpty() ? Optional.empty() : Optional.of(scheme + "://" + host);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notAName) {
            return host; // a browser refuses it; as written it is still another host
        }
    }

    private static boolean sameHost(String one, String other) {
        return one.equals(other) || one.startsWith("ws") && ("http" + one.substring(2)).equals(other);
    }
}
