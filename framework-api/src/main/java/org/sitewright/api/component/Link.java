package org.sitewright.api.component;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a link leads, with safe schemes only: a path of this site ({@code /menu}, {@code /menu#prices}), a fragment
 * ({@code #prices}), or an {@code https}, {@code mailto}, {@code tel} or {@code sms} address.
 *
 * @param href as given, without surrounding space
 */
public record Link(String href) {
    /** Schemes a link may have. */
    public static final Set<String> SCHEMES = Set.of("https", "mailto", "tel", "sms");

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    /** @throws IllegalArgumentException when it is neither a path, a fragment nor an address with a safe scheme */
    public Link {
        href = href == null ? "" : href.strip();
        if (!isSafe(href)) {
            throw new IllegalArgumentException(
                    "must be a path such as /contact, a #fragment, or an https:, mailto:, tel: or sms: address");
        }
    }

    /** Whether {@code href} is one of the allowed forms; control characters and backslashes never are. */
    public static boolean isSafe(String href) {
        if (href.isEmpty() || href.chars().anyMatch(c -> c < 0x20 || c == '\\') || href.startsWith("//")) {
            return false;
        }
        var scheme = SCHEME.matcher(href);
        return scheme.matches()
                ? SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                : href.startsWith("/") || href.startsWith("#");
    }

    /** Whether it leads to a page or block of this site. */
    public boolean isInternal() {
        return href.startsWith("/") || href.startsWith("#");
    }

    @Override
    public String toString() {
        return href;
    }
}
