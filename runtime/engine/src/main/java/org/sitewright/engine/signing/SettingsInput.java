package org.sitewright.engine.signing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Every setting that begins with {@code sitewright.}, except for those that only say where reports go and which signature
 * to trust. Of what is named like a secret only whether it is given counts, because a digest of a short secret gives it
 * away.
 */
final class SettingsInput {
    private static final String PREFIX = "sitewright.";
    private static final List<String> UNSEEN = List.of(
            "sitewright.report",
            "sitewright.data",
            "sitewright.verification.threads",
            "sitewright.verdict.",
            "sitewright.signing.",
            "sitewright.docs.");
    private static final Pattern SECRET =
            Pattern.compile(".*\\.[^.]*(password|passphrase|secret|token|credential|key)[^.]*");
    /** {@code %production.sitewright.url}: in force only in that profile, and then asked for without it. */
    private static final Pattern PROFILE = Pattern.compile("^%[^.]*\\.");

    private static final Pattern USER_OF_URL = Pattern.compile("(?<=://)[^/@\\s]*@");

    private SettingsInput() {}

    /**
     * Their digest.
     *
     * @param names what is given, also as environment variables ({@code SITEWRIGHT_URL})
     * @param values the value in force for a name
     */
    static String digest(Iterable<String> names, Function<String, Optional<String>> values) {
        SortedMap<String, String> given = new TreeMap<>();
        for (String name : names) {
            String plain = PROFILE.matcher(name).replaceFirst("");
            String key = plain.toLowerCase(Locale.ROOT).replace('_', '.');
            if (key.startsWith(PREFIX) && UNSEEN.stream().noneMatch(key::startsWith)) {
                String asked = plain.startsWith(PREFIX) ? plain : key;
                values.apply(asked)
                        .or(() -> values.apply(name))
                        .ifPresent(value -> given.put(
                                asked,
                                SECRET.matcher(key).matches()
                                        ? "given"
                                        : USER_OF_URL.matcher(value).replaceAll("")));
            }
        }
        Summary summary = new Summary();
        given.forEach((name, value) -> summary.add(name).add(value));
        return summary.hex();
    }
}
