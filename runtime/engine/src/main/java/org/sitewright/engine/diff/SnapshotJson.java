package org.sitewright.engine.diff;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.sitewright.api.contract.Direction;
import org.sitewright.engine.diff.Snapshot.Component;
import org.sitewright.engine.diff.Snapshot.Element;
import org.sitewright.engine.diff.Snapshot.Page;
import org.sitewright.engine.diff.Snapshot.Part;
import org.sitewright.engine.diff.Snapshot.Said;
import org.sitewright.engine.diff.Snapshot.State;
import org.sitewright.engine.diff.Snapshot.Stated;

/** A snapshot as JSON: what one class loader hands to another, and what a build keeps of its last release. */
public final class SnapshotJson {
    private static final String FORMAT = "sitewright-snapshot-1";

    private SnapshotJson() {}

    /** As JSON. */
    public static String write(Snapshot snapshot) {
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("components", array(snapshot.components(), SnapshotJson::json))
                .add("sites", array(snapshot.sites(), SnapshotJson::json))
                .build()
                .toString();
    }

    /**
     * From JSON.
     *
     * @throws IllegalArgumentException when it is no snapshot
     */
    public static Snapshot read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            if (!FORMAT.equals(json.getString("format", ""))) {
                throw new IllegalArgumentException("its format is not " + FORMAT);
            }
            return new Snapshot(
                    list(json, "components", SnapshotJson::component), list(json, "sites", SnapshotJson::state));
        } catch (JsonException | ClassCastException | NullPointerException | IllegalStateException broken) {
            throw new IllegalArgumentException("it cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static <T> JsonArrayBuilder array(Collection<T> values, Function<T, JsonObjectBuilder> write) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    private static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> read) {
        return json.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }

    private static JsonObjectBuilder json(Component component) {
        return Json.createObjectBuilder()
                .add("name", component.name())
                .add("promises", array(component.promises(), SnapshotJson::json));
    }

    private static Component component(JsonObject json) {
        return new Component(json.getString("name"), list(json, "promises", SnapshotJson::stated));
    }

    private static JsonObjectBuilder json(Stated stated) {
        return Json.createObjectBuilder()
                .add("id", stated.id())
                .add("clause", stated.clause())
                .add("permits", stated.permits())
                .add("through", stated.through())
                .add("elements", array(stated.elements(), SnapshotJson::json));
    }

    private static Stated stated(JsonObject json) {
        return new Stated(
                json.getString("id"),
                json.getString("clause"),
                json.getBoolean("permits"),
                list(json, "elements", SnapshotJson::element),
                json.getString("through"));
    }

    private static JsonObjectBuilder json(Element element) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("name", element.name()).add("value", value(element.value()));
        return element.direction() == null
                ? json
                : json.add("direction", element.direction().name());
    }

    private static Element element(JsonObject json) {
        return new Element(
                json.getString("name"),
                value(json.get("value")),
                json.containsKey("direction") ? Direction.valueOf(json.getString("direction")) : null);
    }

    private static JsonValue value(Object value) {
        if (value instanceof List<?> items) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? Json.createValue(new BigDecimal(number.toString()))
                : Json.createValue(value.toString());
    }

    private static Object value(JsonValue json) {
        if (json instanceof JsonArray array) {
            return array.stream().map(SnapshotJson::value).toList();
        }
        if (json instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return json instanceof JsonString text ? text.getString() : json == JsonValue.TRUE;
    }

    private static JsonObjectBuilder json(State site) {
        return Json.createObjectBuilder()
                .add("name", site.name())
                .add("admitted", site.admitted())
                .add("findings", array(site.findings(), SnapshotJson::json))
                .add("pages", array(site.pages(), SnapshotJson::json));
    }

    private static State state(JsonObject json) {
        return new State(
                json.getString("name"),
                json.getBoolean("admitted"),
                list(json, "findings", SnapshotJson::said),
                list(json, "pages", SnapshotJson::page));
    }

    private static JsonObjectBuilder json(Said said) {
        return Json.createObjectBuilder()
                .add("page", said.page())
                .add("error", said.error())
                .add("text", said.text());
    }

    private static Said said(JsonObject json) {
        return new Said(json.getString("page"), json.getBoolean("error"), json.getString("text"));
    }

    private static JsonObjectBuilder json(Page page) {
        return Json.createObjectBuilder()
                .add("path", page.path())
                .add("html", page.html())
                .add("blocks", array(page.blocks(), SnapshotJson::json));
    }

    private static Page page(JsonObject json) {
        return new Page(json.getString("path"), json.getString("html"), list(json, "blocks", SnapshotJson::part));
    }

    private static JsonObjectBuilder json(Part part) {
        return Json.createObjectBuilder()
                .add("id", part.id())
                .add("component", part.component())
                .add("html", part.html());
    }

    private static Part part(JsonObject json) {
        return new Part(json.getString("id"), json.getString("component"), json.getString("html"));
    }
}
