package org.sitewright.engine.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Signs what a server has verified and left ({@code sitewright.verdict.statement}), if that is what lies in the WAR. */
public final class Signer {
    /** Name of the statement in the folder that a server leaves. */
    public static final String STATEMENT = "statement.json";

    /** Name of the verified pages in that folder. */
    public static final String PAGES = "verdict.pages";

    private final Path left;
    private final int days;

    /**
     * A signer of one statement.
     *
     * @param left the folder that the server left
     * @param days how long the signature is valid after the verification, at most
     */
    public Signer(Path left, int days) {
        this.left = left;
        this.days = days;
    }

    /**
     * Signs, and puts signature and verified pages into {@code war}.
     *
     * @return what was signed
     * @throws UnreadableException when the statement is about another WAR, refuses it, or is no longer valid
     */
    public Statement sign(Path war, SigningKey key, Instant now) throws IOException, UnreadableException {
        if (days < 1 || days > Statement.MAX_DAYS) {
            throw new UnreadableException(
                    "a signature is valid for 1 to " + Statement.MAX_DAYS + " days, not for " + days);
        }
        Path file = left.resolve(STATEMENT);
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(
                    "there is no " + file + "; deploy the WAR where sitewright.verdict.statement names this folder");
        }
        Statement statement = StatementJson.read(Files.readAllBytes(file)).validFor(days);
        hold(statement, war, now);
        Path pages = left.resolve(PAGES);
        if (!statement.pages().isEmpty()
                && !(Files.isRegularFile(pages) && SealedFiles.digest(pages).equals(statement.pages()))) {
            throw new UnreadableException(pages + " is not what was left with the statement");
        }
        byte[] envelope = Envelope.of(statement, key).write();
        Map<String, byte[]> sealed = Map.of(SealedFiles.ENVELOPE, envelope);
        new WarFile(war).put(sealed, statement.pages().isEmpty() ? Map.of() : Map.of(SealedFiles.PAGES, pages));
        return statement;
    }

    private static void hold(Statement statement, Path war, Instant now) throws IOException, UnreadableException {
        List<String> different;
        try (UnpackedWar unpacked = UnpackedWar.of(war)) {
            Inputs present = unpacked.inputs();
            different = statement.inputs().comparableWith(present).differences(present);
        }
        if (!different.isEmpty()) {
            throw new UnreadableException(
                    "the statement is about another WAR; not as verified: " + String.join(", ", different));
        }
        if (!statement.admitted()) {
            throw new UnreadableException("the verdict refuses the WAR");
        }
        if (!now.isBefore(statement.validUntil())) {
            throw new UnreadableException("the statement was valid until " + statement.validUntil());
        }
    }
}
