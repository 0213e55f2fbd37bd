package org.sitewright.engine.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;

class StatementTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00.5Z");
    private static final Inputs INPUTS = new Inputs(new TreeMap<>(Map.of("content", "01")));

    private static Waiver waiver(String expires) {
        return new Waiver(
                "SEO-001",
                "/",
                "",
                "it is mended soon",
                "ann",
                "bo",
                LocalDate.of(2026, 11, 1),
                LocalDate.parse(expires));
    }

    private static Verdict verdict(Severity worst, Waiver... waivers) {
        Finding finding = new Finding("SEO-001", worst, Subject.of(Place.of("site.yaml")), "a message", "a fix");
        return new Verdict("harbour", 3, List.of(finding), List.of(), List.of(waivers));
    }

    private static Statement of(Verdict... verdicts) {
        return Statement.of(INPUTS, List.of(verdicts), NOW, "");
    }

    @Test
    void shouldSayHowEachSiteCameOut() {
        Statement statement = of(verdict(Severity.WARNING));
        assertTrue(statement.admitted());
        Statement.OfSite site = statement.sites().get(0);
        assertEquals(new Statement.OfSite("harbour", 3, 0, 1, site.verdict()), site);
        assertNotEquals(
                site.verdict(), of(verdict(Severity.ERROR)).sites().get(0).verdict());
        assertFalse(of(verdict(Severity.WARNING), verdict(Severity.ERROR)).admitted());
        assertFalse(of().admitted());
    }

    @Test
    void shouldEndWithTheFirstWaiver() {
        assertEquals(
                Instant.parse("2027-11-25T10:00:00Z"),
                of(verdict(Severity.WARNING)).validUntil());
        assertEquals(
                Instant.parse("2026-12-02T23:59:59Z"),
                of(verdict(Severity.WARNING, waiver("2026-12-31"), waiver("2026-12-02")), verdict(Severity.WARNING))
                        .validUntil());
        assertEquals(
                Instant.parse("2026-11-26T10:00:00Z"),
                of(verdict(Severity.WARNING)).validFor(1).validUntil());
        assertEquals(
                Instant.parse("2026-12-02T23:59:59Z"),
                of(verdict(Severity.WARNING, waiver("2026-12-02"))).validFor(30).validUntil());
    }

    @Test
    void shouldReadWhatItWrites() throws UnreadableException {
        Statement statement = of(verdict(Severity.WARNING));
        byte[] written = StatementJson.write(statement);
        assertEquals(statement, StatementJson.read(written));
        assertArrayEquals(written, StatementJson.write(StatementJson.read(written)));
    }
}
