package org.sitewright.engine.verification;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.jsoup.nodes.Document;
import org.sitewright.api.component.Thing;

/** The facts that an example's page states as JSON-LD; the engine's own way is the other one, from facts to JSON-LD. */
final class ExampleFacts {
    private ExampleFacts() {}

    static Thing[] of(Document document) {
        return document.select("script[type=application/ld+json]").stream()
                .map(script -> thing(read(script.data())))
                .toArray(Thing[]::new);
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Thing thing(JsonObject json) {
        Thing thing = Thing.of(json.getString("@type"));
        for (var property : json.entrySet()) {
            if (!List.of("@context", "@type").contains(property.getKey())) {
                thing = thing.with(property.getKey(), value(property.getValue()));
            }
        }
        return thing;
    }

    private static Object value(JsonValue json) {
        if (json instanceof JsonArray array) {
            return array.stream().map(ExampleFacts::value).toList();
        }
        if (json instanceof JsonObject object) {
            return thing(object);
        }
        if (json instanceof JsonString string) {
            return string.getString();
        }
        return json instanceof JsonNumber number ? number.bigDecimalValue() : json == JsonValue.TRUE;
    }
}
