package org.sitewright.engine.signing;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads JSON that anybody may have written. */
final class BoundedJson {
    /** Enough for the statement on some thousand packs and sites, in bytes. */
    static final int MAX_BYTES = 1 << 20;

    /** An envelope and a statement nest three deep. */
    private static final int MAX_DEPTH = 8;

    private BoundedJson() {}

    static JsonObject read(byte[] bytes) throws UnreadableException {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableException("it is larger than " + MAX_BYTES + " bytes");
        }
        if (depth(bytes) > MAX_DEPTH) {
            throw new UnreadableException("it is nested deeper than " + MAX_DEPTH + " levels");
        }
        try (JsonReader reader = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE))
                .createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException noJson) {
            throw new UnreadableException("it is no JSON object, or says something twice");
        }
    }

    /** How deep brackets nest at most, those within strings counted: no honest envelope has any there. */
    private static int depth(byte[] bytes) {
        int depth = 0;
        int deepest = 0;
        for (byte each : bytes) {
            if (each == '[' || each == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (each == ']' || each == '}') {
                depth--;
            }
        }
        return deepest;
    }
}
