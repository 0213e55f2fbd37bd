package org.sitewright.archetype.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Briefs for tests, as a person would write them in {@code brief.yaml}. */
public final class WrittenBrief {
    private WrittenBrief() {}

    /** The brief that {@code yaml} holds. */
    public static Brief of(String yaml) {
        List<Problem> problems = new ArrayList<>();
        Value.Fields values = new YamlValues("brief.yaml", problems).read(yaml);
        if (!problems.isEmpty()) {
            throw new BriefException(problems);
        }
        return Binder.bind(values, true, List.of());
    }

    /** The brief in the file {@code name} beside {@code owner}. */
    public static Brief beside(Class<?> owner, String name) throws IOException {
        return of(text(owner, name));
    }

    /** The text of a file beside {@code owner}. */
    public static String text(Class<?> owner, String name) throws IOException {
        try (InputStream file = owner.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
