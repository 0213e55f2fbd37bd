package org.sitewright.engine.signing;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** A statement as bytes: JSON without white space, members always in the same order, so that equal statements have equal bytes. */
public final class StatementJson {
    /** What the format calls itself; a reader takes no other. */
    static final String FORMAT = "urn:sitewright:statement:1";

    private StatementJson() {}

    /** The bytes that are signed. */
    public static byte[] write(Statement statement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject().write("format", FORMAT);
            json.write("decision", statement.admitted() ? "admitted" : "refused");
            json.write("verifiedAt", statement.verifiedAt().toString());
            json.write("validUntil", statement.validUntil().toString());
            json.write("pages", statement.pages()).writeStartArray("sites");
            statement.sites().forEach(site -> json.writeStartObject()
                    .write("site", site.site())
                    .write("pages", site.pages())
                    .write("errors", site.errors())
                    .write("warnings", site.warnings())
                    .write("verdict", site.verdict())
                    .writeEnd());
            json.writeEnd().writeStartObject("inputs");
            statement.inputs().digests().forEach(json::write);
            json.writeEnd().writeEnd();
        }
        return out.toByteArray();
    }

    /**
     * The statement in those bytes.
     *
     * @throws UnreadableException when they are none, or of another format
     */
    public static Statement read(byte[] bytes) throws UnreadableException {
        JsonObject json = BoundedJson.read(bytes);
        try {
            if (!FORMAT.equals(json.getString("format"))) {
                throw new UnreadableException(
                        "the statement has the format " + json.getString("format") + ", not " + FORMAT);
            }
            SortedMap<String, String> inputs = new TreeMap<>();
            JsonObject digests = json.getJsonObject("inputs");
            digests.keySet().forEach(name -> inputs.put(name, digests.getString(name)));
            Statement statement = new Statement(
                    new Inputs(inputs),
                    json.getJsonArray("sites").getValuesAs(JsonObject.class).stream()
                            .map(StatementJson::site)
                            .toList(),
                    Instant.parse(json.getString("verifiedAt")),
                    Instant.parse(json.getString("validUntil")),
                    json.getString("pages"));
            if (!json.getString("decision").equals(statement.admitted() ? "admitted" : "refused")) {
                throw new UnreadableException(
                        "the statement contradicts itself: its decision is not that of its sites");
            }
            return statement;
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | DateTimeException e) {
            throw new UnreadableException("the statement lacks a member, or one is not what it should be");
        }
    }

    private static Statement.OfSite site(JsonObject json) {
        return new Statement.OfSite(
                json.getString("site"),
                json.getJsonNumber("pages").intValueExact(),
                json.getJsonNumber("errors").longValueExact(),
                json.getJsonNumber("warnings").longValueExact(),
                json.getString("verdict"));
    }
}
