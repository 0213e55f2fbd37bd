package org.sitewright.archetype.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;

/**
 * Which model is asked. Each setting is a system property, or an environment variable in capitals with {@code _}: {@code
 * SITEWRIGHT_MODEL_KEY}.
 *
 * @param url where the service stands, up to {@code /v1}
 * @param name of the model
 * @param key for the service; never logged, written or repeated in a message
 * @param timeout for a whole answer
 */
record ModelSettings(URI url, String name, String key, Duration timeout) {
    static final String READER = "language-model";

    private static final String URL = "sitewright.model.url";
    private static final String NAME = "sitewright.model.name";
    private static final String KEY = "sitewright.model.key";
    private static final String TIMEOUT = "sitewright.model.timeout";
    private static final int SECONDS = 300;

    /** The settings of this process. */
    static ModelSettings ofProcess() {
        return of(name -> Optional.ofNullable(System.getProperty(name))
                .orElseGet(() -> System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    /**
     * The settings that {@code values} holds.
     *
     * @throws BriefException naming every setting that is missing or wrong, never its value
     */
    static ModelSettings of(UnaryOperator<String> values) {
        List<Problem> problems = new ArrayList<>();
        for (String name : List.of(URL, NAME, KEY)) {
            if (blank(values.apply(name))) {
                problems.add(problem(
                        name + " is not set",
                        "set the system property " + name + " or the environment variable "
                                + name.toUpperCase(Locale.ROOT).replace('.', '_')));
            }
        }
        URI url = blank(values.apply(URL)) ? null : url(values.apply(URL).strip());
        if (url == null && !blank(values.apply(URL))) {
            problems.add(problem(
                    URL + " is no address of a service",
                    "write an address with http:// or https:// and a host, without user, password, ? and #"));
        }
        int seconds = seconds(values.apply(TIMEOUT));
        if (seconds < 1) {
            problems.add(problem(TIMEOUT + " is no number of seconds", "write a number from 1 to 3600"));
        }
        if (!problems.isEmpty()) {
            throw new BriefException(problems);
        }
        return new ModelSettings(
                url, values.apply(NAME).strip(), values.apply(KEY).strip(), Duration.ofSeconds(seconds));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text);
            boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            boolean plain = url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null;
            return http && plain && url.getHost() != null ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static int seconds(String text) {
        if (blank(text)) {
            return SECONDS;
        }
        return text.strip().matches("\\d{1,4}") && Integer.parseInt(text.strip()) <= 3_600
                ? Integer.parseInt(text.strip())
                : 0;
    }

    static Problem problem(String message, String fix) {
        return new Problem(READER, 0, message, fix);
    }

    @Override
    public String toString() {
        return name + " at " + url;
    }
}
