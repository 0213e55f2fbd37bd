package org.sitewright.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A standard with each of its requirements classified. The requirements' own words are not repeated: the standard has
 * them.
 *
 * @param id in files
 * @param name with its version
 * @param source where to read it
 * @param requirements in its order
 */
public record Standard(String id, String name, String source, List<Requirement> requirements) {
    /** Those that evidence is given for: OWASP ASVS 5.0, and WCAG 2.2 at level AA. */
    public static List<Standard> all() {
        return List.of(
                new Standard(
                        "asvs",
                        "OWASP Application Security Verification Standard 5.0.0",
                        "https://github.com/OWASP/ASVS/tree/v5.0.0_release/5.0",
                        read("asvs-5.0.tsv")),
                new Standard(
                        "wcag",
                        "Web Content Accessibility Guidelines 2.2, level AA",
                        "https://www.w3.org/TR/WCAG22/",
                        read("wcag-2.2.tsv")));
    }

    /** Columns are separated by tabs; a line that begins with {@code #} is a remark, the first other one the heading. */
    private static List<Requirement> read(String file) {
        try (InputStream in = Standard.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Requirement(
                            cells[0],
                            cells[1],
                            cells[2],
                            Requirement.Kind.of(cells[3]),
                            Arrays.stream(cells[4].split(" "))
                                    .filter(id -> !id.isEmpty())
                                    .toList(),
                            cells[5]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
