package org.sitewright.archetype.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;

/**
 * What the model is told: the task and the form of the answer as its instructions, the documents as data. Every line of a
 * document is numbered, so that no document can end itself and go on as an instruction.
 *
 * @param system the instructions
 * @param data the documents
 */
record Prompt(String system, String data) {
    /** Most characters of all documents together. */
    static final int MAX_CHARACTERS = 150_000;

    /** For what was delivered. */
    static Prompt of(Delivery delivery) {
        int length = delivery.documents().stream()
                .mapToInt(document -> document.lines().text().length())
                .sum();
        if (length > MAX_CHARACTERS) {
            throw new BriefException(List.of(ModelSettings.problem(
                    "the documents have %,d characters; a model is given at most %,d".formatted(length, MAX_CHARACTERS),
                    "leave out documents that are not for the site, or use the reader rules")));
        }
        StringBuilder data = new StringBuilder();
        for (Document document : delivery.documents()) {
            data.append("=== document ").append(oneLine(document.file())).append('\n');
            for (int line = 1; line <= document.lines().count(); line++) {
                data.append(line)
                        .append("| ")
                        .append(oneLine(document.lines().line(line)))
                        .append('\n');
            }
        }
        String pictures = delivery.pictures().stream()
                .map(picture -> oneLine(picture.file()))
                .collect(Collectors.joining("\n", "=== pictures\n", "\n=== end of the data\n"));
        String system = resource(Prompt.class, "instructions.txt") + resource(Brief.class, "brief.schema.json");
        return new Prompt(system, data.append(pictures).toString());
    }

    /** A character that some take for a line break would let a document write lines without a number. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\n\\r\\u000b\\u000c\\u0085\\u2028\\u2029]", " ");
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
