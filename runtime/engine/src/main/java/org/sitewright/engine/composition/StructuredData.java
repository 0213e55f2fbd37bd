package org.sitewright.engine.composition;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.List;
import org.sitewright.api.component.Thing;

/** The page's facts as one JSON-LD graph. */
final class StructuredData {
    /** Held, because {@code Json} looks for its provider on the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private StructuredData() {}

    /** The text of the script element; it cannot end the element early. */
    static String json(List<Thing> facts) {
        JsonArrayBuilder graph = JSON.createArrayBuilder();
        facts.forEach(fact -> graph.add(object(fact)));
        return JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@graph", graph)
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private static JsonObjectBuilder object(Thing thing) {
        JsonObjectBuilder object = JSON.createObjectBuilder().add("@type", thing.type());
        if (thing.id() != null) {
            object.add("@id", thing.id());
        }
        thing.properties().forEach((name, value) -> object.add(name, value(value)));
        return object;
    }

    private static JsonValue value(Object value) {
        if (value instanceof Thing thing) {
            return object(thing).build();
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? JSON.createValue(new BigDecimal(number.toString()))
                : JSON.createValue(value.toString());
    }
}
