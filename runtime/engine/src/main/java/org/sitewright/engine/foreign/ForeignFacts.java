package org.sitewright.engine.foreign;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.seo.TruthfulFacts;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;

/** What a page states as JSON-LD, read back: a Sitewright page states its facts in Java and needs no such way. */
final class ForeignFacts {
    private static final Set<String> NO_PROPERTIES = Set.of("@context", "@type", "@id", "@graph");

    private ForeignFacts() {}

    /** The things that the page states; what cannot be read is said to {@code problems}. */
    static List<Thing> of(RenderedPage page, Consumer<Finding> problems) {
        List<Thing> facts = new ArrayList<>();
        for (HtmlElement script : page.document().select("script[type]")) {
            if (script.attribute("type").strip().equalsIgnoreCase("application/ld+json")) {
                try (JsonReader reader = Json.createReader(new StringReader(script.data()))) {
                    things(reader.readValue()).forEach(facts::add);
                } catch (JsonException | IllegalStateException broken) {
                    problems.accept(Finding.of(
                            TruthfulFacts.class,
                            page.subject(script),
                            "The structured data is no JSON: " + broken.getMessage(),
                            "Write one JSON object with @context and @type"));
                }
            }
        }
        return facts;
    }

    private static Stream<Thing> things(JsonValue json) {
        if (json instanceof JsonArray array) {
            return array.stream().flatMap(ForeignFacts::things);
        }
        if (!(json instanceof JsonObject object)) {
            return Stream.of();
        }
        return object.containsKey("@graph") ? things(object.get("@graph")) : Stream.of(thing(object));
    }

    private static Thing thing(JsonObject json) {
        Object id = json.containsKey("@id") ? value(json.get("@id")) : null;
        Thing thing = new Thing(
                type(json.getOrDefault("@type", JsonValue.NULL)), id == null ? null : id.toString(), Map.of());
        for (var property : json.entrySet()) {
            if (!NO_PROPERTIES.contains(property.getKey())) {
                thing = thing.with(property.getKey(), value(property.getValue()));
            }
        }
        return thing;
    }

    /** The first of several types; {@code Thing}, which schema.org has for anything, where none is named. */
    private static String type(JsonValue json) {
        if (json instanceof JsonArray types && !types.isEmpty()) {
            return type(types.get(0));
        }
        return json instanceof JsonString type ? type.getString().replaceFirst("^https?://schema\\.org/", "") : "Thing";
    }

    private static Object value(JsonValue json) {
        if (json instanceof JsonArray array) {
            return array.stream()
                    .map(ForeignFacts::value)
                    .filter(value -> value != null)
                    .toList();
        }
        if (json instanceof JsonObject object) {
            return thing(object);
        }
        if (json instanceof JsonString string) {
            return string.getString();
        }
        if (json instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return json == JsonValue.NULL ? null : json == JsonValue.TRUE;
    }
}
