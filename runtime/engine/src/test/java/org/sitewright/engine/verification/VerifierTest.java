package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.site.Policy;

class VerifierTest {
    private static final Policy NONE = new Policy(null, null, null, null);
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private static Finding finding(Severity severity, String page, String file) {
        return new Finding("SEC-003", severity, new Subject(page, "hero", Place.of(file)), "breaks", "mend");
    }

    private static Waiver waiver(String page, String reason) {
        return new Waiver("SEC-003", page, "*", reason, "ann", "bea", null, DAY);
    }

    private static Verdict decide(List<Finding> found, Policy policy, Waiver... waivers) {
        return Verifier.decide("site", 2, found, policy, List.of(waivers));
    }

    @Test
    void shouldSayWhatIsWrongInAComponentOnce() {
        List<Finding> found =
                List.of(finding(Severity.ERROR, "/", "hero.xhtml"), finding(Severity.ERROR, "/a", "hero.xhtml"));

        assertEquals(found.subList(0, 1), decide(found, NONE).findings());
    }

    @Test
    void shouldSayWhatIsWrongOnEachPage() {
        List<Finding> found = List.of(
                finding(Severity.ERROR, "/", "pages/index.yaml"), finding(Severity.ERROR, "/a", "pages/a.yaml"));

        assertEquals(found, decide(found, NONE).findings());
    }

    @Test
    void shouldNotLetWaiverOfOnePageHideAnother() {
        List<Finding> found =
                List.of(finding(Severity.ERROR, "/", "hero.xhtml"), finding(Severity.ERROR, "/a", "hero.xhtml"));

        assertEquals(
                found.subList(1, 2),
                decide(found, NONE, waiver("/", "until the move")).findings());
        assertEquals(
                found.subList(0, 1),
                decide(found, NONE, waiver("/a", "until the move")).findings());
        assertTrue(decide(found, NONE, waiver("*", "until the move")).admitted());
    }

    @Test
    void shouldTightenByPolicy() {
        List<Finding> found = List.of(finding(Severity.WARNING, "/", "pages/index.yaml"));

        assertTrue(decide(found, NONE).admitted());
        assertFalse(
                decide(found, new Policy(null, List.of("SEC-003"), null, null)).admitted());
    }

    @Test
    void shouldSayVerdictInTwentyFiveLines() {
        List<Finding> found = IntStream.range(0, 200)
                .mapToObj(i -> finding(Severity.ERROR, "/p" + i, "pages/p" + i + ".yaml"))
                .toList();
        String text = VerdictText.of(
                decide(
                        found,
                        NONE,
                        IntStream.range(0, 50)
                                .mapToObj(i -> waiver("/x" + i, "until the move"))
                                .toArray(Waiver[]::new)),
                DAY.plusDays(1));

        assertEquals(25, text.lines().count());
        assertTrue(
                text.startsWith(
                        "Sitewright: site REFUSED, 2 pages, 200 errors, 0 warnings\n  overdue: SEC-003 on /x0 until 2026-06-01"),
                text);
        assertTrue(text.endsWith(" more\n"), text);
    }

    @Test
    void shouldTellWaivedFromOverdue() {
        Verdict verdict =
                decide(List.of(finding(Severity.ERROR, "/", "hero.xhtml")), NONE, waiver("/", "until the move"));

        assertEquals(
                "Sitewright: site ADMITTED, 2 pages, 0 errors, 0 warnings, 1 waived\n  waived: SEC-003 on / until 2026-06-01, mended by ann, approved by bea: until the move\n",
                VerdictText.of(verdict, DAY));
        assertTrue(VerdictText.of(verdict, DAY.plusDays(1)).contains("  overdue: "));
    }

    @Test
    void shouldKeepFindingsOnOneLineEach() {
        Finding odd = new Finding(
                "SEC-003",
                Severity.ERROR,
                new Subject("/", "", Place.of("x.yaml")),
                "it is 'a\nb\u001b[2J" + "c".repeat(5_000) + "'",
                "mend");
        String text = VerdictText.of(decide(List.of(odd), NONE), DAY);

        assertEquals(2, text.lines().count());
        assertTrue(text.length() < 1_000 && text.indexOf('\u001b') < 0, text);
    }
}
