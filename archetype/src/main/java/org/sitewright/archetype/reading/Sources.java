package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;

/** The {@code sources} of a {@code brief.yaml}: by JSON pointer of a text, where in the delivery it stands. */
final class Sources {
    static final String KEY = "sources";

    /** Gives a text its place. */
    interface Placing {
        /** The place of the text at {@code pointer}; {@code path} has {@code *} for each index. */
        Span span(String pointer, String path, Value.Text text);
    }

    private Sources() {}

    /** Every text of {@code values} by its pointer, in their order. */
    static Map<String, Value.Text> texts(Value.Fields values) {
        Map<String, Value.Text> texts = new LinkedHashMap<>();
        place(values, (pointer, path, text) -> {
            texts.put(pointer, text);
            return text.span();
        });
        return texts;
    }

    /** What the key {@code sources} of {@code values} names; what is no place is left out. */
    static Map<String, Span> claimed(Value.Fields values) {
        Map<String, Span> claimed = new LinkedHashMap<>();
        for (Value.Field field : values.fields()) {
            if (field.key().equals(KEY) && field.value() instanceof Value.Fields sources) {
                for (Value.Field source : sources.fields()) {
                    if (source.value() instanceof Value.Text text) {
                        Optional<Span> span = Span.parse(text.text());
                        claimed.put(source.key(), span.orElse(Span.file(text.text())));
                    }
                }
            }
        }
        return claimed;
    }

    /** The values without their key {@code sources}, each text at the place that {@code placing} gives it. */
    static Value.Fields place(Value.Fields values, Placing placing) {
        List<Value.Field> fields = new ArrayList<>(values.fields());
        fields.removeIf(field -> field.key().equals(KEY));
        return (Value.Fields) placed(new Value.Fields(fields, values.span()), "", "", placing);
    }

    private static Value placed(Value value, String pointer, String path, Placing placing) {
        if (value instanceof Value.Text text) {
            return new Value.Text(text.text(), placing.span(pointer, path, text));
        }
        if (value instanceof Value.Items items) {
            List<Value> placed = new ArrayList<>();
            for (Value item : items.items()) {
                placed.add(placed(item, pointer + "/" + placed.size(), path + "/*", placing));
            }
            return new Value.Items(placed, items.span());
        }
        if (value instanceof Value.Fields fields) {
            List<Value.Field> placed = new ArrayList<>();
            for (Value.Field field : fields.fields()) {
                String step = "/" + field.key().replace("~", "~0").replace("/", "~1");
                placed.add(new Value.Field(
                        field.key(), field.span(), placed(field.value(), pointer + step, path + step, placing)));
            }
            return new Value.Fields(placed, fields.span());
        }
        return null;
    }

    /** The path of a pointer: {@code *} for each index. */
    static String path(String pointer) {
        return pointer.replaceAll("/\\d+(?=/|$)", "/*");
    }
}
