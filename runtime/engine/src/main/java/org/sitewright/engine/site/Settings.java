package org.sitewright.engine.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sitewright.api.site.Environment;

/**
 * What the operator decides and the WAR does not: MicroProfile Config keys that begin with {@code sitewright.}.
 *
 * @param values a setting by its key, empty when not given
 */
public record Settings(Function<String, Optional<String>> values) {
    /** Where this deployment stands: {@code sitewright.environment}; empty when the value is no environment. */
    public Optional<Environment> environment() {
        String name = values.apply("sitewright.environment").orElse("development");
        return List.of(Environment.values()).stream()
                .filter(e -> e.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Scheme and host of a site: {@code sitewright.site.<id>.url}, or {@code sitewright.url}. */
    public Optional<String> url(String site) {
        return values.apply("sitewright.site." + site + ".url")
                .or(() -> values.apply("sitewright.url"))
                .map(url -> url.replaceFirst("/+$", ""));
    }

    /** Hosts that a site answers on, where the WAR holds several: {@code sitewright.site.<id>.hosts}, separated by commas. */
    public List<String> hosts(String site) {
        return values.apply("sitewright.site." + site + ".hosts")
                .map(hosts -> Arrays.stream(hosts.toLowerCase(Locale.ROOT).split(","))
                        .map(host -> host.strip().replaceFirst("\\.$", ""))
                        .filter(host -> !host.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** What reviewers type in a preview: {@code sitewright.preview.password}. */
    public Optional<String> previewPassword() {
        return values.apply("sitewright.preview.password");
    }

    /** Threads that verify: {@code sitewright.verification.threads}, by default one for each processor; 0 when it is no number. */
    public Optional<Integer> threads() {
        return values.apply("sitewright.verification.threads")
                .map(String::strip)
                .map(number -> number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0);
    }

    /** Folder in which what was verified is kept from one start to the next: {@code sitewright.data}; nothing is kept unless it is given. */
    public Optional<String> data() {
        return values.apply("sitewright.data").map(String::strip).filter(folder -> !folder.isEmpty());
    }

    /** Folder in which each deployment leaves its report: {@code sitewright.report}; none is written unless it is given. */
    public Optional<String> report() {
        return values.apply("sitewright.report").map(String::strip).filter(folder -> !folder.isEmpty());
    }

    /**
     * Folder in which each deployment leaves a statement on its verdicts, and its verified pages, for a signer: {@code
     * sitewright.verdict.statement}; nothing is left unless it is given.
     */
    public Optional<String> statement() {
        return values.apply("sitewright.verdict.statement").map(String::strip).filter(folder -> !folder.isEmpty());
    }
}
