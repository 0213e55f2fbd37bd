package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;

class VerdictTextTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private static Finding finding(Severity severity, String page, int number) {
        return new Finding(
                "SEO-006",
                severity,
                new Subject(page, "", Place.of("p.yaml")),
                "link " + number + " is broken",
                "mend");
    }

    private static Verdict verdict(String site, List<Finding> findings) {
        return new Verdict(site, 3, findings, List.of(), List.of());
    }

    private static Verdict broken(String site, int findings) {
        return verdict(
                site,
                IntStream.range(0, findings)
                        .mapToObj(i -> finding(Severity.ERROR, "/", i))
                        .toList());
    }

    private static List<String> pages(String text) {
        return text.lines()
                .filter(line -> line.contains(" on ") || line.contains(" /"))
                .map(line -> line.replaceFirst(".* (/\\w*) .*", "$1"))
                .toList();
    }

    @Test
    void shouldNameThePageThatExplainsTheClause() {
        Finding own = new Finding("ACME-001", Severity.ERROR, new Subject("/", "", Place.of("p.yaml")), "x", "y");

        assertEquals(
                List.of(
                        "  SEO-006 ERROR / (p.yaml): link 1 is broken. Fix: mend. See docs/clauses/SEO-006.md.",
                        "  ACME-001 ERROR / (p.yaml): x. Fix: y."),
                VerdictText.of(verdict("site", List.of(finding(Severity.ERROR, "/", 1), own)), DAY)
                        .lines()
                        .skip(1)
                        .toList());
    }

    @Test
    void shouldSayTheWorstPageFirst() {
        List<Finding> found = List.of(
                finding(Severity.ERROR, "/a", 1),
                finding(Severity.ERROR, "/b", 1),
                finding(Severity.ERROR, "/b", 2),
                finding(Severity.WARNING, "/a", 2),
                finding(Severity.WARNING, "/c", 1));

        assertEquals(List.of("/b", "/b", "/a", "/a", "/c"), pages(VerdictText.of(verdict("site", found), DAY)));
    }

    @Test
    void shouldNotLetOnePageHideTheOthers() {
        List<Finding> found = new ArrayList<>(broken("site", 100).findings());
        IntStream.range(0, 3).forEach(i -> found.add(finding(Severity.ERROR, "/p" + i, i)));
        String text = VerdictText.of(verdict("site", found), DAY);

        assertEquals(List.of("/", "/", "/", "/", "/", "/p0", "/p1", "/p2"), pages(text));
        assertTrue(text.endsWith("  … and 95 more\n"), text);
    }

    @Test
    void shouldShareTheLinesAmongSites() {
        String text = VerdictText.of(List.of(verdict("good", List.of()), broken("bad", 90), broken("worse", 90)), DAY);

        assertTrue(text.lines().count() <= 25, text);
        assertTrue(text.startsWith("Sitewright: bad REFUSED"), text);
        assertTrue(text.contains("Sitewright: worse REFUSED"), text);
        assertTrue(text.contains("Sitewright: good ADMITTED"), text);
    }

    @Test
    void shouldCountSitesThatDoNotFit() {
        List<Verdict> verdicts =
                IntStream.range(0, 100).mapToObj(i -> broken("s" + i, 3)).toList();
        String text = VerdictText.of(verdicts, DAY);

        assertEquals(25, text.lines().count(), text);
        assertTrue(text.endsWith("Sitewright: … and 76 more sites, 76 of them refused\n"), text);
    }

    @Test
    void shouldTellRefusedFromAdmittedAmongThoseThatDoNotFit() {
        List<Verdict> verdicts = IntStream.range(0, 60)
                .mapToObj(i -> i % 2 == 0 ? broken("s" + i, 3) : verdict("s" + i, List.of()))
                .toList();
        String text = VerdictText.of(verdicts, DAY);

        assertEquals(25, text.lines().count(), text);
        assertTrue(text.endsWith("Sitewright: … and 36 more sites, 6 of them refused\n"), text);
    }

    @Test
    void shouldGiveTheFirstSiteWhatTheOthersDoNotNeed() {
        assertEquals(
                List.of("Sitewright: a REFUSED", "  … and 69 more", "Sitewright: b REFUSED", "Sitewright: c ADMITTED"),
                VerdictText.of(List.of(verdict("c", List.of()), broken("a", 90), broken("b", 90)), DAY)
                        .lines()
                        .filter(line -> line.startsWith("Sitewright") || line.contains("more"))
                        .map(line -> line.replaceFirst(",.*", ""))
                        .toList());
    }

    @Test
    void shouldCutNothingThatJustFits() {
        String text = VerdictText.of(broken("site", 24), DAY);
        assertEquals(25, text.lines().count(), text);
        assertTrue(text.contains("link 23 is broken"), text);

        text = VerdictText.of(broken("site", 25), DAY);
        assertEquals(25, text.lines().count(), text);
        assertTrue(text.endsWith("  … and 2 more\n"), text);
    }

    @Test
    void shouldLeaveAThirdOfTheLinesToWaiversOfEitherKind() {
        List<Waiver> waivers = IntStream.range(0, 40)
                .mapToObj(i -> new Waiver(
                        "SEO-006", "/x" + i, "*", "move", "ann", "bea", null, i < 20 ? DAY.minusDays(1) : DAY))
                .toList();
        List<String> lines = VerdictText.of(
                        new Verdict("site", 3, broken("site", 90).findings(), List.of(), waivers), DAY)
                .lines()
                .toList();
        assertEquals(25, lines.size());
        assertEquals(
                8, lines.stream().filter(line -> line.startsWith("  overdue: ")).count());
        assertEquals(
                8, lines.stream().filter(line -> line.startsWith("  waived: ")).count());
        assertTrue(lines.stream().noneMatch(line -> line.matches("  waived: .* on /x1?\\d until.*")));
    }

    @Test
    void shouldKeepALineOfSixHundredCharacters() {
        int around = VerdictText.whole(verdict("site", List.of(saying(""))), DAY)
                        .lines()
                        .toList()
                        .get(1)
                        .length()
                - 2;
        String whole = VerdictText.of(verdict("site", List.of(saying("x".repeat(600 - around)))), DAY);
        String cut = VerdictText.of(verdict("site", List.of(saying("x".repeat(601 - around)))), DAY);

        assertEquals(602, whole.lines().toList().get(1).length());
        assertTrue(!whole.contains("…") && cut.contains("x … x"), cut);
    }

    private static Finding saying(String message) {
        return new Finding("SEO-006", Severity.ERROR, new Subject("/", "", Place.of("p.yaml")), message, "mend");
    }

    @Test
    void shouldSayEverythingWhenItIsAsked() {
        assertEquals(301, VerdictText.whole(broken("site", 300), DAY).lines().count());
    }
}
