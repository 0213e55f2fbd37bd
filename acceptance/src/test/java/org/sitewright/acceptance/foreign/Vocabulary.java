package org.sitewright.acceptance.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of a trade or a language: sections of lines, each of parts between bars. */
final class Vocabulary {
    private final Map<String, List<List<String>>> sections = new LinkedHashMap<>();

    /** Reads {@code foreign/<name>.txt}. */
    static Vocabulary of(String name) {
        Vocabulary read = new Vocabulary();
        List<List<String>> section = List.of();
        for (String line : text(name + ".txt").split("\n")) {
            if (line.startsWith("# ")) {
                section = new ArrayList<>();
                read.sections.put(line.substring(2), section);
            } else if (!line.isBlank()) {
                section.add(Arrays.stream(line.split("\\|")).map(String::strip).toList());
            }
        }
        return read;
    }

    /** A file of this test's material. */
    static String text(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/foreign/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a section. */
    List<List<String>> lines(String section) {
        List<List<String>> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("no section " + section);
        }
        return lines;
    }

    /** All parts of a section, whatever line they stand on. */
    List<String> all(String section) {
        return lines(section).stream().flatMap(List::stream).toList();
    }

    /** What follows {@code key} on its line of {@code section}. */
    List<String> at(String section, String key) {
        return lines(section).stream()
                .filter(line -> line.get(0).equals(key))
                .map(line -> line.subList(1, line.size()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + section));
    }
}
