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
    /** A place is no place when it is much longer than what is said to stand there. */
    private static final int SPARE = 1_000;

    private final Map<String, Document.Lines> documents = new HashMap<>();
    private final Set<String> pictures;
    private final String yaml;
    private final Set<Value.Text> written = new HashSet<>();

    Held(Delivery delivery) {
        delivery.documents().forEach(document -> documents.put(document.file(), document.lines()));
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

    /** Why the value at {@code path} is not held; empty where it is. */
    Optional<String> objection(String path, Value.Text value) {
        return switch (BriefForm.origin(path)) {
            case UNPUBLISHED -> Optional.empty();
            case LIST -> when(!BriefForm.listed(path, value.text()), "is none of the words that may stand there");
            case CONCLUDED ->
                when(!BriefForm.listed(path, value.text()), "is none of the words that may stand there")
                        .or(() -> when(stretch(value.span()).isEmpty(), "names no place in the brief"));
            case PICTURE -> when(!isPicture(value.text()), "is no picture of the brief");
            case LIST_OR_WORDS -> BriefForm.listed(path, value.text()) ? Optional.empty() : words(path, value);
            case WORDS -> words(path, value);
        };
    }

    /** Whether the value still stands at the place that it names; of what is no word of the client, whether there is one. */
    boolean isAt(String path, Value.Text value) {
        Span span = value.span();
        if (BriefForm.origin(path) == BriefForm.Origin.UNPUBLISHED) {
            return words(path, value).isEmpty();
        }
        boolean file = span.line() == 0 && (documents.containsKey(span.file()) || isPicture(span.file()));
        return (file || stretch(span).isPresent()) && objection(path, value).isEmpty();
    }

    private Optional<String> words(String path, Value.Text value) {
        Stretch stretch = stretch(value.span()).orElse(null);
        if (stretch == null) {
            return Optional.of("names no place in the brief");
        }
        if (stretch.length() > 3L * value.text().length() + SPARE) {
            return Optional.of("names a place that is much longer than itself");
        }
        String key = path.substring(path.lastIndexOf('/') + 1);
        List<Words.Word> words = Words.ofValue(value.text()).list();
        boolean holds = holds(stretch, words, key)
                || stretch.target().filter(target -> holds(target, words, key)).isPresent();
        return when(!holds, "does not stand at");
    }

    private static boolean holds(Stretch stretch, List<Words.Word> words, String key) {
        return new WordMatch(stretch.around(false), key).holds(words)
                || Words.hides(stretch.text()) && new WordMatch(stretch.around(true), key).holds(words);
    }

    private static Optional<String> when(boolean wrong, String objection) {
        return wrong ? Optional.of(objection) : Optional.empty();
    }
}
