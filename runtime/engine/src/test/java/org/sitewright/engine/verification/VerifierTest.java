package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.component.Raw;
import org.sitewright.engine.site.Demand;
import org.sitewright.engine.site.Policy;
import org.sitewright.engine.site.Rule;
import org.sitewright.engine.verification.performance.MaxHtmlCheck;
import org.sitewright.engine.verification.performance.PageWeightCheck;
import org.sitewright.engine.verification.seo.NoOrphansCheck;
import org.sitewright.engine.work.Workers;

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
        String later = VerdictText.of(verdict, DAY.plusDays(1));
        assertTrue(later.contains("  overdue: ") && !later.contains("  waived: "), later);
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

    @Test
    void shouldSayTheWorstFirstAndTheRestInOrder() {
        List<Finding> sorted = List.of(
                told(Severity.ERROR, "/", "A", new Place("a.yaml", 2), "x"),
                told(Severity.ERROR, "/", "B", new Place("a.yaml", 2), "x"),
                told(Severity.ERROR, "/", "B", new Place("b.yaml", 1), "x"),
                told(Severity.ERROR, "/", "B", new Place("b.yaml", 2), "x"),
                told(Severity.ERROR, "/", "B", new Place("b.yaml", 2), "y"),
                told(Severity.ERROR, "/", "B", new Place("b.yaml", 10), "x"),
                new Finding("B", Severity.ERROR, new Subject("/", "hero", new Place("b.yaml", 10)), "a", "mend"),
                told(Severity.ERROR, "/b", "A", new Place("a.yaml", 1), "x"),
                told(Severity.WARNING, "/", "A", new Place("a.yaml", 1), "x"));
        List<Finding> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);

        assertEquals(sorted, decide(shuffled, NONE).findings());
    }

    private static Finding told(Severity severity, String page, String id, Place place, String message) {
        return new Finding(id, severity, new Subject(page, "", place), message, "mend");
    }

    @Test
    void shouldSayWhatIsWrongInTheSiteFileOnce() {
        List<Finding> found = List.of(
                finding(Severity.ERROR, "/", "WEB-INF/site/site.yaml"),
                finding(Severity.ERROR, "/a", "WEB-INF/site/site.yaml"));

        assertEquals(found.subList(0, 1), decide(found, NONE).findings());
    }

    @MaxHtml(20)
    record Note() {}

    private final Verifier verifier =
            new Verifier(new Checks(List.of(new MaxHtmlCheck(), new PageWeightCheck(), new NoOrphansCheck())));

    @ParameterizedTest
    @CsvSource({
        "<p id=block>x</p>, true",
        "' <p id=block>x</p> ', true",
        "<p>x</p>, false",
        "<p id=other>x</p>, false",
        "<p id=block></p><p></p>, false",
        "<p id=block></p>x, false",
        "'', false"
    })
    void shouldSeeThatABlockIsOneElementWithItsId(String html, boolean one) {
        RenderedBlock block = BlockUnderTest.of(new Note(), html).rendered();
        List<Finding> found = new Verifier(new Checks(List.of()))
                .check(PageUnderTest.of(block).rendered())
                .findings();

        assertEquals(
                one
                        ? List.of()
                        : List.of(Rule.ROOT_ELEMENT.at(
                                block.blaming("xhtml"),
                                "the block is not one element with the block's id",
                                "put it into one element with id=\"#{block.id}\"")),
                found);
    }

    @Test
    void shouldCheckBlocksPagesAndSites() {
        RenderedBlock block =
                BlockUnderTest.of(new Note(), "<p id=block>much too long</p>").rendered();
        PageUnderTest page =
                PageUnderTest.of(block.html() + "<i></i>".repeat(3_000)).with(block);
        Verifier.Checked checked = verifier.check(page.rendered());

        assertEquals(
                List.of("PERF-001", "PERF-009"),
                checked.findings().stream().map(Finding::id).toList());
        assertEquals(1, checked.ofBlocks().get(0).size());
        assertEquals(3, checked.ofPage().size());
        assertEquals(
                List.of("SEO-007"),
                verifier
                        .check(
                                SiteUnderTest.of(page, PageUnderTest.of("x").path("/a"))
                                        .rendered(),
                                new Workers(1))
                        .stream()
                        .map(Finding::id)
                        .toList());
    }

    @Test
    void shouldHoldSitesToAPolicy() {
        Policy policy = new Policy(
                null,
                null,
                null,
                null,
                true,
                List.of(new Demand(
                        "PERF-009",
                        Map.of("elements", new Raw.Scalar("30", Place.of("p.yaml"))),
                        false,
                        Place.of("p.yaml"))),
                List.of(new Demand("PERF-002", Map.of(), false, Place.of("p.yaml"))),
                List.of(),
                List.of());
        RenderedPage page = PageUnderTest.of("<i></i>".repeat(30)).rendered();

        assertEquals(List.of(), verifier.check(page).findings());
        assertEquals(1, verifier.under(policy).check(page).findings().size());
        assertEquals(
                List.of("there is no clause 'PERF-002'"),
                verifier.broken(policy, List.of(Note.class)).stream()
                        .map(Finding::message)
                        .toList());
        assertEquals(List.of(), verifier.unheld(List.of(Note.class)));
        assertEquals(
                1,
                new Verifier(new Checks(List.of())).unheld(List.of(Note.class)).size());
    }
}
