package org.sitewright.archetype.brief;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;
import org.sitewright.archetype.reading.Reading;
import org.sitewright.archetype.reading.YamlReader;

/** Briefs for tests, as they would lie in a file. */
public final class Briefs {
    private Briefs() {}

    /** The brief that YAML holds. */
    public static Brief yaml(String text) {
        Reading reading = new YamlReader().read(delivery(text));
        return Binder.bind(reading.values(), true, reading.remarks());
    }

    /** A delivery of a {@code brief.yaml} and documents. */
    public static Delivery delivery(String yaml, Document... documents) {
        return new Delivery(
                Path.of("brief"),
                List.of(documents),
                List.of(),
                Optional.ofNullable(yaml).map(text -> document("brief.yaml", text)),
                List.of());
    }

    /** A document of which only the lines count. */
    public static Document document(String file, String text) {
        return new Document(new Document.Lines(file, text), false, List.of());
    }
}
