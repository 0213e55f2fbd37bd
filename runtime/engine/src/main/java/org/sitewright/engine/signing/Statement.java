package org.sitewright.engine.signing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.report.JsonReport;

/**
 * What is signed: how the verdicts of a WAR came out, and for which inputs.
 *
 * @param inputs what the verdicts depend on
 * @param sites how each site came out
 * @param verifiedAt when it was verified
 * @param validUntil from when on it is to be verified again; see {@link #of}
 * @param pages SHA-256 of the archive of verified pages, {@link SealedFiles#PAGES}; empty where there is none
 */
public record Statement(Inputs inputs, List<OfSite> sites, Instant verifiedAt, Instant validUntil, String pages) {
    /** The longest that a statement is valid: rules age, and whoever steals an old WAR with its signature has it that long. */
    public static final int MAX_DAYS = 365;

    public Statement {
        sites = List.copyOf(sites);
        verifiedAt = verifiedAt.truncatedTo(ChronoUnit.SECONDS);
        validUntil = validUntil.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * How one site came out.
     *
     * @param site its id
     * @param pages how many were rendered
     * @param errors how many stand; it was admitted when there are none
     * @param warnings how many stand
     * @param verdict SHA-256 of its verdict.json, reported at the time of the statement
     */
    public record OfSite(String site, int pages, long errors, long warnings, String verdict) {}

    /**
     * The statement on {@code verdicts}. It is valid for {@value #MAX_DAYS} days, or until the first waiver expires: on that
     * day a verdict says something else, though it decides the same.
     */
    public static Statement of(Inputs inputs, List<Verdict> verdicts, Instant verifiedAt, String pages) {
        Instant second = verifiedAt.truncatedTo(ChronoUnit.SECONDS);
        Instant validUntil = verdicts.stream()
                .flatMap(verdict -> verdict.waivers().stream())
                .map(Waiver::expires)
                .map(day -> day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC))
                .reduce(second.plus(MAX_DAYS, ChronoUnit.DAYS), (a, b) -> a.isBefore(b) ? a : b);
        return new Statement(
                inputs, verdicts.stream().map(each -> of(each, second)).toList(), second, validUntil, pages);
    }

    private static OfSite of(Verdict verdict, Instant verifiedAt) {
        StringWriter json = new StringWriter();
        try {
            new JsonReport().write(verdict, verifiedAt, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String digest = HexFormat.of().formatHex(Summary.of(json.toString().getBytes(StandardCharsets.UTF_8)));
        return new OfSite(verdict.site(), verdict.pages(), verdict.errors(), verdict.warnings(), digest);
    }

    /** Whether every site may go live. */
    public boolean admitted() {
        return !sites.isEmpty() && sites.stream().allMatch(site -> site.errors() == 0);
    }

    /** The same, valid for no longer than {@code days} after it was verified. */
    public Statement validFor(int days) {
        Instant end = verifiedAt.plus(days, ChronoUnit.DAYS);
        return end.isBefore(validUntil) ? new Statement(inputs, sites, verifiedAt, end, pages) : this;
    }

    /** {@code harbour and quay}: the sites by their ids. */
    String names() {
        return String.join(" and ", sites.stream().map(OfSite::site).toList());
    }
}
