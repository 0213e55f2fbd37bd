package org.sitewright.archetype.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.document.Document;

/**
 * What a person found in a brief by hand, and on which lines something stands that may be published. The form of the file
 * is described in {@code archetype/src/test/expected/README.md}.
 */
record Expected(List<Fact> facts, List<Span> visitors, List<String> secrets) {
    private static final Pattern REFERENCE = Pattern.compile("@[\\w./-]+:\\d+:\\d+-\\d+");

    /** One thing that a reader should find; {@code of} is the thing that it belongs to, or null. */
    record Fact(String field, String of, String value) {
        /** Whether it is for visitors, and therefore counts for recall. */
        boolean forVisitors() {
            return !field.startsWith("instruction.")
                    && !List.of("placeholder", "contradiction", "gap", "action.kind")
                            .contains(field);
        }
    }

    static Expected read(Path file, Map<String, Document> documents) throws IOException {
        List<Fact> facts = new ArrayList<>();
        List<Span> visitors = new ArrayList<>();
        List<String> secrets = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t+", 2);
            String value = parts.length > 1 ? parts[1].strip() : "";
            switch (parts[0].strip()) {
                case "visitors" -> visitors.add(lines(value));
                case "private" -> secrets.add(resolve(value, documents));
                default -> facts.add(fact(parts[0].strip(), value, documents));
            }
        }
        return new Expected(facts, visitors, secrets);
    }

    private static Fact fact(String field, String value, Map<String, Document> documents) {
        String[] pair = value.split("\\s*=>\\s*", 2);
        return pair.length == 2
                ? new Fact(field, resolve(pair[0], documents), resolve(pair[1], documents))
                : new Fact(field, null, resolve(value, documents));
    }

    private static Span lines(String value) {
        String file = value.substring(0, value.lastIndexOf(':'));
        String range = value.substring(value.lastIndexOf(':') + 1);
        if (range.equals("*")) {
            return new Span(file, 1, 0, Integer.MAX_VALUE, 0);
        }
        String[] ends = range.split("-");
        return new Span(file, Integer.parseInt(ends[0]), 0, Integer.parseInt(ends[ends.length - 1]), 0);
    }

    private static String resolve(String value, Map<String, Document> documents) {
        return REFERENCE.matcher(value).replaceAll(reference -> {
            Span span = Span.parse(reference.group().substring(1)).orElseThrow();
            Document document = documents.get(span.file());
            if (document == null) {
                throw new IllegalArgumentException(value + ": there is no such file");
            }
            String line = document.lines().line(span.line());
            return Matcher.quoteReplacement(line.substring(
                    line.offsetByCodePoints(0, span.column() - 1), line.offsetByCodePoints(0, span.endColumn())));
        });
    }

    /** Whether something on this line of this file may be published. */
    boolean mayShow(String file, int line) {
        return visitors.stream()
                .anyMatch(span -> span.file().equals(file) && span.line() <= line && line <= span.endLine());
    }
}
