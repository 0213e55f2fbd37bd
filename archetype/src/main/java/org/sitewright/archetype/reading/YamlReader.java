package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Binder;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.brief.YamlValues;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;

/**
 * Reads {@code brief.yaml} as it stands. A value that still stands at the place its {@code sources} name keeps that place,
 * even when items before it were taken out or moved; every other value is the words of whoever edited the file, and its
 * place is its line there.
 */
public final class YamlReader implements BriefReader {
    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public Reading read(Delivery delivery) {
        Document yaml = delivery.yaml()
                .orElseThrow(() -> new BriefException(List.of(new Problem(
                        delivery.root().toString(),
                        0,
                        "there is no brief.yaml",
                        "write one, or choose a reader of documents"))));
        Value.Fields values = values(yaml.file(), yaml.lines().text());
        Held held = new Held(delivery);
        Map<String, Span> claimed = Sources.claimed(values);
        Moved moved = new Moved(held, claimed);
        Value.Fields placed = Sources.place(values, (pointer, path, text) -> {
            Span span = claimed.get(pointer);
            return span != null && held.isAt(path, new Value.Text(text.text(), span))
                    ? span
                    : moved.find(path, text).orElse(text.span());
        });
        return new Reading(placed, delivery.remarks());
    }

    private static Value.Fields values(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Value.Fields values = new YamlValues(file, problems).read(text);
        if (!problems.isEmpty()) {
            if (values != null) {
                try {
                    Binder.bind(values, true, List.of());
                } catch (BriefException further) {
                    problems.addAll(further.problems());
                }
            }
            problems.sort(Comparator.comparingInt(Problem::line));
            throw new BriefException(problems);
        }
        return values;
    }

    /** Sources of one kind of value by the words that stand there. */
    private static final class Moved {
        private final Map<String, Span> places = new HashMap<>();

        Moved(Held held, Map<String, Span> claimed) {
            claimed.forEach((pointer, span) -> held.stretch(span)
                    .ifPresent(stretch -> places.putIfAbsent(key(Sources.path(pointer), stretch.text()), span)));
        }

        Optional<Span> find(String path, Value.Text text) {
            return Optional.ofNullable(places.get(key(path, text.text())));
        }

        private static String key(String path, String text) {
            StringBuilder key = new StringBuilder(path);
            Words.ofValue(text).list().forEach(word -> key.append(' ').append(word.text()));
            return key.toString();
        }
    }
}
