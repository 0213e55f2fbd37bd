package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.BriefForm;
import org.sitewright.archetype.brief.Problem;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.brief.YamlValues;
import org.sitewright.archetype.yaml.YamlText;

/** The form of {@code brief.yaml}: the values, then under {@code sources} the place of each by its JSON pointer. */
public final class BriefYaml {
    private static final String ABOUT =
            """
            # What was read for the site, in the client's own words. From now on this file is the brief: edit it freely.
            # At its end, "sources" names where in the delivery each value stands (file:line:from-to). A value that you
            # write or change needs no source; it is then yours, whatever its line under "sources" still says.
            """;

    private BriefYaml() {}

    /** The values of {@code reading} as a person would write them; what is read from it has the same texts and places. */
    public static String text(Reading reading) {
        StringBuilder text = new StringBuilder(ABOUT);
        List<Value.Field> fields = new ArrayList<>(reading.values().fields());
        fields.removeIf(field -> field.key().equals(Sources.KEY));
        fields.sort(Comparator.comparingInt(field -> order(field.key())));
        boolean apart = true;
        for (Value.Field field : fields) {
            Object plain = plain(field.value());
            if (plain != null) {
                boolean block = !(plain instanceof String words) || words.indexOf('\n') >= 0;
                text.append(apart || block ? "\n" : "").append(YamlText.of(Map.of(field.key(), plain)));
                apart = block;
            }
        }
        Map<String, Object> sources = sources(reading.values());
        if (!sources.isEmpty()) {
            text.append('\n').append(YamlText.of(Map.of(Sources.KEY, sources)));
        }
        return text.toString();
    }

    /**
     * The values of a text in this form, each at the place that its {@code sources} claim and nobody has looked at; one
     * without a source at its line in {@code file}.
     *
     * @throws BriefException when the text cannot be read
     */
    public static Value.Fields values(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Value.Fields values = new YamlValues(file, problems).read(text);
        if (!problems.isEmpty()) {
            throw new BriefException(problems);
        }
        Map<String, Span> claimed = Sources.claimed(values);
        return Sources.place(values, (pointer, path, value) -> claimed.getOrDefault(pointer, value.span()));
    }

    private static int order(String key) {
        int order = BriefForm.keys().indexOf(key);
        return order < 0 ? Integer.MAX_VALUE : order;
    }

    private static Map<String, Object> sources(Value.Fields values) {
        Map<String, Object> sources = new LinkedHashMap<>();
        List<Map.Entry<String, Value.Text>> texts =
                new ArrayList<>(Sources.texts(values).entrySet());
        texts.sort(Comparator.comparingInt(entry -> order(entry.getKey().split("/", 3)[1])));
        for (Map.Entry<String, Value.Text> entry : texts) {
            Span span = entry.getValue().span();
            if (!span.file().isEmpty() && !span.file().matches("(.*/)?brief\\.ya?ml")) {
                sources.put(entry.getKey(), span.toString());
            }
        }
        return sources;
    }

    /** Null where nothing is to be written. */
    private static Object plain(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Items items) {
            List<Object> plain = new ArrayList<>();
            items.items().forEach(item -> plain.add(plain(item)));
            return plain;
        }
        if (value instanceof Value.Fields fields) {
            Map<String, Object> plain = new LinkedHashMap<>();
            fields.fields().forEach(field -> {
                Object written = plain(field.value());
                if (written != null) {
                    plain.put(field.key(), written);
                }
            });
            return plain;
        }
        return null;
    }
}
