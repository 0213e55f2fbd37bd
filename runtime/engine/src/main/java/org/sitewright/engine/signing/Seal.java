package org.sitewright.engine.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a signature spares a verification, and why not.
 *
 * @param outcome what came out
 * @param reason one sentence without a full stop, for the log
 * @param statement what was signed, as soon as the signature is good
 */
public record Seal(Outcome outcome, String reason, Optional<Statement> statement) {
    /** Clocks of two machines may differ by as much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** What can come out, in the order in which it is asked. */
    public enum Outcome {
        /** There is no signature. */
        UNSIGNED,
        /** What should be an envelope or a statement is none. */
        UNREADABLE,
        /** It is signed, with a key that is not configured. */
        UNKNOWN_KEY,
        /** It names a configured key, which has not signed it. */
        FORGED,
        /** Something else than a statement on verdicts is signed. */
        OTHER_TYPE,
        /** What the writer of the WAR decides is not what was signed. */
        CHANGED,
        /** The verdict that is signed refuses. */
        REFUSED,
        /** It is older than the operator accepts. */
        TOO_OLD,
        /** The verified pages are not those that were signed. */
        PAGES_CHANGED,
        /** It was verified on another server, or with other settings. */
        OTHER_OPERATION(true),
        /** It is from the future. */
        NOT_YET(true),
        /** It has to be verified again by now. */
        EXPIRED(true),
        /** There are no verified pages to serve. */
        NO_PAGES(true),
        /** All is as it was signed: what was admitted then may be served now. */
        VALID(true);

        private final boolean authentic;

        Outcome() {
            this(false);
        }

        Outcome(boolean authentic) {
            this.authentic = authentic;
        }

        /**
         * Whether the holder of a configured key has signed that exactly this WAR was admitted. Time, settings and server do
         * not change that; they only cost a rendering.
         */
        public boolean authentic() {
            return authentic;
        }
    }

    /**
     * What the server looks at.
     *
     * @param keys whom it trusts
     * @param since it accepts nothing that was verified before
     * @param now the time
     */
    public record Trust(TrustedKeys keys, Instant since, Instant now) {}

    /**
     * Holds a signature against what is there.
     *
     * @param envelope bytes of {@link SealedFiles#ENVELOPE}
     * @param present the inputs as they are; where they lack some, because nothing runs, those are not compared
     * @param pages SHA-256 of {@link SealedFiles#PAGES}; empty where there is none
     */
    public static Seal of(Optional<byte[]> envelope, Inputs present, String pages, Trust trust) {
        if (envelope.isEmpty()) {
            return new Seal(Outcome.UNSIGNED, "the WAR has no " + SealedFiles.ENVELOPE, Optional.empty());
        }
        Statement statement;
        try {
            Envelope signed = Envelope.read(envelope.get());
            Optional<Seal> distrusted = distrusted(signed, trust.keys());
            if (distrusted.isPresent()) {
                return distrusted.get();
            }
            statement = StatementJson.read(signed.payload());
        } catch (UnreadableException unreadable) {
            return new Seal(
                    Outcome.UNREADABLE,
                    SealedFiles.ENVELOPE + " cannot be read: " + unreadable.getMessage(),
                    Optional.empty());
        }
        return judged(statement, present, pages, trust);
    }

    private static Optional<Seal> distrusted(Envelope signed, TrustedKeys keys) {
        if (keys.known(signed).isEmpty()) {
            List<String> ids = signed.signatures().stream()
                    .map(each -> shown(each.keyId()))
                    .toList();
            return Optional.of(new Seal(
                    Outcome.UNKNOWN_KEY,
                    "it is signed with the key " + ids + ", which is not configured",
                    Optional.empty()));
        }
        if (!keys.haveSigned(signed)) {
            return Optional.of(
                    new Seal(Outcome.FORGED, "the signature is not that of the key that it names", Optional.empty()));
        }
        return signed.type().equals(Envelope.STATEMENT)
                ? Optional.empty()
                : Optional.of(
                        new Seal(Outcome.OTHER_TYPE, "what is signed is no statement on verdicts", Optional.empty()));
    }

    private static Seal judged(Statement statement, Inputs present, String pages, Trust trust) {
        Inputs signed = statement.inputs().comparableWith(present);
        List<String> changed = signed.ofTheWar().differences(present.ofTheWar());
        List<String> operation = signed.differences(present);
        if (!changed.isEmpty()) {
            return seal(Outcome.CHANGED, statement, said(changed) + " not as signed for " + statement.names());
        }
        if (!statement.admitted()) {
            return seal(Outcome.REFUSED, statement, "the verdict that is signed refuses the WAR");
        }
        if (statement.verifiedAt().isBefore(trust.since())) {
            return seal(
                    Outcome.TOO_OLD,
                    statement,
                    "it was verified at " + statement.verifiedAt() + ", before " + trust.since());
        }
        if (!pages.isEmpty() && !pages.equals(statement.pages())) {
            return seal(Outcome.PAGES_CHANGED, statement, "the verified pages are not those that were signed");
        }
        if (!operation.isEmpty()) {
            return seal(Outcome.OTHER_OPERATION, statement, said(operation) + " other than where it was verified");
        }
        if (trust.now().plus(SKEW).isBefore(statement.verifiedAt())) {
            return seal(Outcome.NOT_YET, statement, "it is from the future: verified at " + statement.verifiedAt());
        }
        if (!trust.now().isBefore(statement.validUntil())) {
            return seal(Outcome.EXPIRED, statement, "it was valid until " + statement.validUntil());
        }
        if (pages.isEmpty()) {
            return seal(Outcome.NO_PAGES, statement, "the WAR holds no verified pages");
        }
        return seal(Outcome.VALID, statement, "signed at " + statement.verifiedAt());
    }

    private static Seal seal(Outcome outcome, Statement statement, String reason) {
        return new Seal(outcome, reason, Optional.of(statement));
    }

    private static String said(List<String> names) {
        return String.join(", ", names) + (names.size() == 1 ? " is" : " are");
    }

    /** A name that anybody may have chosen, fit for a log. */
    private static String shown(String id) {
        return id.length() <= 64 && id.matches("[0-9a-f]*") ? id : "(no key id)";
    }
}
