package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.BriefForm;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.brief.YamlValues;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;

/** What a delivery holds, to be asked of each value whether it stands where it says. */
final class Held {
    private static final String NOWHERE = "names no place in the brief";
    private static final String NOT_LISTED = "is none of the words that may stand there";

    private final Map<String, Document.Lines> documents = new HashMap<>();
    private final Set<String> pictures;
    private final String yaml;
    private final Set<Value.Text> written = new HashSet<>();

    Held(Delivery delivery) {
        delivery.documents().forEach(document -> documents.put(document.file(), Cells.apart(document)));
        pictures = delivery.pictures().stream().map(Delivery.Picture::file).collect(Collectors.toSet());
        yaml = delivery.yaml().map(Document::file).orElse(null);
        delivery.yaml().ifPresent(document -> documents.remove(document.file()));
        delivery.yaml()
                .map(document -> new YamlValues(document.file(), new ArrayList<>())
                        .read(document.lines().text()))
                .ifPresent(this::collect);
    }

    private void collect(Value value) {
        if (value instanceof Value.Text text) {
            written.add(text);
        } else if (value instanceof Value.Items items) {
            items.items().forEach(this::collect);
        } else if (value instanceof Value.Fields fields) {
            fields.fields().stream()
                    .map(Value.Field::value)
                    .filter(found -> found != null)
                    .forEach(this::collect);
        }
    }

    /** The stretch of a document that {@code span} names. */
    Optional<Stretch> stretch(Span span) {
        return Optional.ofNullable(documents.get(span.file())).flatMap(lines -> Stretch.of(lines, span));
    }

    /** Whether a person wrote the value into {@code brief.yaml}; it is then theirs, and needs no other source. */
    boolean isWritten(Value.Text value) {
        return value.span().file().equals(yaml) && written.contains(value);
    }

    /** Whether the folder holds the picture. */
    boolean isPicture(String file) {
        return pictures.contains(file);
    }

    /** What is to be said of the value at {@code path}. */
    Holding holding(String path, Value.Text value) {
        boolean listed = BriefForm.listed(path, value.text());
        return switch (BriefForm.origin(path)) {
            case UNPUBLISHED -> Holding.HELD;
            case LIST -> listed ? Holding.HELD : Holding.against(NOT_LISTED);
            case CONCLUDED ->
                !listed
                        ? Holding.against(NOT_LISTED)
                        : stretch(value.span()).isPresent() ? Holding.HELD : Holding.against(NOWHERE);
            case PICTURE -> isPicture(value.text()) ? Holding.HELD : Holding.against("is no picture of the brief");
            case LIST_OR_WORDS -> listed ? Holding.HELD : words(path, value);
            case WORDS -> words(path, value);
        };
    }

    /** Whether the value still stands at the place that it names; of what is no word of the client, whether there is one. */
    boolean isAt(String path, Value.Text value) {
        Span span = value.span();
        if (BriefForm.origin(path) == BriefForm.Origin.UNPUBLISHED) {
            return words(path, value).isHeld();
        }
        boolean file = span.line() == 0 && (documents.containsKey(span.file()) || isPicture(span.file()));
        return (file || stretch(span).isPresent()) && holding(path, value).isHeld();
    }

    private Holding words(String path, Value.Text value) {
        Stretch stretch = stretch(value.span()).orElse(null);
        if (stretch == null) {
            return Holding.against(NOWHERE);
        }
        boolean running = BriefForm.isRunningText(path);
        if (stretch.length() > (running ? 10L : 3L) * value.text().length() + (running ? 8_000 : 1_000)) {
            return Holding.against("names a place that is much longer than itself");
        }
        String named = path.endsWith("/*") ? path.substring(0, path.length() - 2) : path;
        String key = named.substring(named.lastIndexOf('/') + 1);
        List<Words.Word> words = Words.ofValue(value.text()).list();
        return find(stretch, words, key, running)
                .or(() -> stretch.target().flatMap(target -> find(target, words, key, running)))
                .or(() -> Profile.isNamed(value.text(), stretch) ? Optional.of(List.of(stretch)) : Optional.empty())
                .map(Holding::at)
                .orElse(Holding.against("does not stand at"));
    }

    private static Optional<List<Stretch>> find(Stretch stretch, List<Words.Word> words, String key, boolean running) {
        return new WordMatch(stretch, false, key)
                .find(words, running)
                .or(() -> Words.hides(stretch.text())
                        ? new WordMatch(stretch, true, key).find(words, running)
                        : Optional.empty());
    }

    /**
     * How a value is held.
     *
     * @param objection why it is not, or null
     * @param stretches where exactly its words stand
     */
    record Holding(String objection, List<Stretch> stretches) {
        private static final Holding HELD = at(List.of());

        private static Holding against(String objection) {
            return new Holding(objection, List.of());
        }

        private static Holding at(List<Stretch> stretches) {
            return new Holding(null, stretches);
        }

        boolean isHeld() {
            return objection == null;
        }
    }
}
