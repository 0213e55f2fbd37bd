package org.sitewright.engine.signing;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Signed bytes with their signatures, as a DSSE envelope (https://github.com/secure-systems-lab/dsse, version 1): the
 * bytes are signed as they are, with their type, so nothing of them is interpreted before the signature is known to be
 * good. It names no algorithm; the key does.
 *
 * @param type media type of the payload
 * @param payload what is signed
 * @param signatures by whom
 */
public record Envelope(String type, byte[] payload, List<Signed> signatures) {
    /** Media type of a {@link Statement}. */
    public static final String STATEMENT = "application/vnd.sitewright.statement+json";

    private static final int MAX_SIGNATURES = 8;

    /** One signature; the key's id says only which key to try. */
    public record Signed(String keyId, byte[] signature) {}

    /** {@code statement}, signed. */
    public static Envelope of(Statement statement, SigningKey key) {
        byte[] payload = StatementJson.write(statement);
        return new Envelope(STATEMENT, payload, List.of(new Signed(key.id(), key.sign(encoded(STATEMENT, payload)))));
    }

    /** The envelope in those bytes. */
    static Envelope read(byte[] bytes) throws UnreadableException {
        JsonObject json = BoundedJson.read(bytes);
        try {
            List<JsonObject> signatures = json.getJsonArray("signatures").getValuesAs(JsonObject.class);
            if (signatures.size() > MAX_SIGNATURES) {
                throw new UnreadableException("it has more than " + MAX_SIGNATURES + " signatures");
            }
            Base64.Decoder base64 = Base64.getDecoder();
            return new Envelope(
                    json.getString("payloadType"),
                    base64.decode(json.getString("payload")),
                    signatures.stream()
                            .map(each -> new Signed(each.getString("keyid"), base64.decode(each.getString("sig"))))
                            .toList());
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new UnreadableException("it lacks a member, or one is not what it should be");
        }
    }

    /** The file {@link SealedFiles#ENVELOPE}. */
    public byte[] write() {
        Base64.Encoder base64 = Base64.getEncoder();
        var signed = Json.createArrayBuilder();
        signatures.forEach(each -> signed.add(Json.createObjectBuilder()
                .add("keyid", each.keyId())
                .add("sig", base64.encodeToString(each.signature()))));
        return Json.createObjectBuilder()
                .add("payloadType", type)
                .add("payload", base64.encodeToString(payload))
                .add("signatures", signed)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What is really signed: DSSE's pre-authentication encoding, from which type and payload cannot be told apart wrongly. */
    byte[] encoded() {
        return encoded(type, payload);
    }

    static byte[] encoded(String type, byte[] payload) {
        byte[] typeBytes = type.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("DSSEv1 " + typeBytes.length + " ").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(typeBytes);
        out.writeBytes((" " + payload.length + " ").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(payload);
        return out.toByteArray();
    }
}
