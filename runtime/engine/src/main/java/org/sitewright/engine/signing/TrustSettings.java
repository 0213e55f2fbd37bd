package org.sitewright.engine.signing;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whom the operator trusts. Only system properties and environment variables of the server say so, never a file or class
 * of the WAR: its writer must not choose who is trusted.
 *
 * @param keys {@code sitewright.verdict.keys}: paths of public keys as PEM, separated by commas, or PEM itself
 * @param required {@code sitewright.verdict.required=true}: nothing is served that no trusted key has signed
 * @param since {@code sitewright.verdict.since}: nothing counts that was verified before this day or instant
 */
public record TrustSettings(Optional<String> keys, boolean required, Optional<String> since) {
    /** Those of this server. */
    public static TrustSettings ofServer() {
        return of(key -> Optional.ofNullable(System.getProperty(key))
                .or(() ->
                        Optional.ofNullable(System.getenv(key.replace('.', '_').toUpperCase(Locale.ROOT)))));
    }

    static TrustSettings of(Function<String, Optional<String>> settings) {
        return new TrustSettings(
                settings.apply("sitewright.verdict.keys").filter(keys -> !keys.isBlank()),
                settings.apply("sitewright.verdict.required")
                        .filter(Boolean::parseBoolean)
                        .isPresent(),
                settings.apply("sitewright.verdict.since").filter(since -> !since.isBlank()));
    }

    /** Whether anybody asks for signatures. */
    public boolean asked() {
        return keys.isPresent() || required;
    }

    /** Holds the signature of a web application against its inputs, as these settings want it. */
    public Seal seal(SealedFiles sealed, Inputs present, Instant now) throws IOException {
        try {
            if (keys.isEmpty()) {
                throw new UnreadableException("no key is configured (sitewright.verdict.keys)");
            }
            Seal.Trust trust = new Seal.Trust(TrustedKeys.read(keys.get(), sealed.webapp()), start(), now);
            return Seal.of(sealed.envelope(), present, sealed.pages(), trust);
        } catch (UnreadableException wrong) {
            return new Seal(Seal.Outcome.UNKNOWN_KEY, wrong.getMessage(), Optional.empty());
        }
    }

    private Instant start() throws UnreadableException {
        try {
            String text = since.orElse("").strip();
            return text.isEmpty()
                    ? Instant.MIN
                    : text.length() == "2026-11-25".length()
                            ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : Instant.parse(text);
        } catch (DateTimeException noTime) {
            throw new UnreadableException("sitewright.verdict.since is no day such as 2026-11-25");
        }
    }
}
