package org.sitewright.archetype.reading;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Briefs;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;
import org.sitewright.archetype.document.MarkdownDocument;
import org.sitewright.archetype.document.TextDocument;

/**
 * A reading as lines, for expectations in tests: {@code services/0/name: Curly Fries} for each text, then
 * {@code ! PLACEHOLDER XXXX} for each remark; with places {@code services/0/name 3:5-15: Curly Fries}.
 */
final class Shown {
    private Shown() {}

    static Document markdown(String text) {
        return MarkdownDocument.read("brief.md", text);
    }

    static Document text(String text) {
        return TextDocument.read("brief.txt", text);
    }

    /** The whole of {@code text}, as an excerpt. */
    static Excerpt excerpt(String text) {
        Document.Lines lines = new Document.Lines("brief.md", text);
        return lines.excerpt(1, lines.count());
    }

    /** What stands below the only heading of the first level; all of the document where there is none. */
    static Section section(String markdown) {
        Section root = Section.of(markdown(markdown));
        return root.blocks().isEmpty() && root.children().size() == 1
                ? root.children().get(0)
                : root;
    }

    /** What {@code reader} finds. */
    static String found(Consumer<Found> reader) {
        return lines(reading(reader), false);
    }

    /** What {@code reader} finds, with places. */
    static String placed(Consumer<Found> reader) {
        return lines(reading(reader), true);
    }

    /** What the reader as a whole makes of documents. */
    static String rules(Document... documents) {
        return lines(new RuleReader().read(Briefs.delivery(null, documents)), false);
    }

    /** One value; empty where there is none. */
    static String value(Value.Fields fields) {
        return fields == null ? "" : lines(new Reading(fields, List.of()), false);
    }

    /** A reading. */
    static String lines(Reading reading) {
        return lines(reading, false);
    }

    private static Reading reading(Consumer<Found> reader) {
        Found found = new Found();
        reader.accept(found);
        return found.reading(Span.file("brief"));
    }

    private static String lines(Reading reading, boolean places) {
        String values = Tree.texts(reading).entrySet().stream()
                .map(entry -> "%s%s: %s%n"
                        .formatted(
                                entry.getKey().substring(1),
                                places ? " " + place(entry.getValue().span()) : "",
                                entry.getValue().text().replace("\n", "⏎")))
                .collect(Collectors.joining());
        String remarks = reading.remarks().stream()
                .map(remark ->
                        "! %s%s %s%n".formatted(remark.kind(), places ? " " + place(remark.span()) : "", remark.what()))
                .collect(Collectors.joining());
        return (values + remarks).replace("\r\n", "\n");
    }

    private static String place(Span span) {
        return span.toString().substring(span.file().length() + 1);
    }
}
