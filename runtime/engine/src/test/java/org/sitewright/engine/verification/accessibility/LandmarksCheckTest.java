package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.Landmarks;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class LandmarksCheckTest {
    private static List<Finding> check(String html) {
        return new LandmarksCheck()
                .check(DefaultClause.of(Landmarks.class), PageUnderTest.of(html).rendered());
    }

    @Test
    void shouldAcceptMainWithSkipLinkAndNamedNavigations() {
        assertEquals(
                List.of(),
                check(
                        "<a href='#main'>Skip</a><nav aria-label=Main></nav><main id=main></main><nav aria-label=Legal></nav>"));
        assertEquals(List.of(), check("<a href='#start'>Skip</a><nav></nav><main><p id=start></p></main>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <a href=#m>Skip</a><main hidden></main><main id=m></main>  | true
                    <a href=#m>Skip</a><div role=main id=m></div>              | true
                    <a href=' #m '>Skip</a><main id=m></main>                  | true
                    <a name=top></a><a href=#m>Skip</a><main id=m></main>      | true
                    <a href=/m>Skip</a><main id=m></main>                      | false
                    <a href=#>Skip</a><main id=''></main>                      | false
                    <a href=#n>Skip</a><p id=n></p><main id=m></main>          | false
                    <button>Menu</button><a href=#m>Skip</a><main id=m></main> | false
                    """)
    void shouldFollowTheFirstLink(String html, boolean accepted) {
        assertEquals(accepted, check(html).isEmpty());
    }

    @Test
    void shouldRejectMissingMain() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-004",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "The page has 0 main landmarks; it needs one",
                        "Put the content in one main element")),
                check("<p>x</p>"));
    }

    @Test
    void shouldRejectMissingSkipLinkAndNames() {
        assertEquals(
                List.of(
                        new Finding(
                                "A11Y-004",
                                Severity.ERROR,
                                PageUnderTest.SUBJECT,
                                "The first link does not lead to main",
                                "Begin the body with a link to the id of main"),
                        new Finding(
                                "A11Y-004",
                                Severity.ERROR,
                                PageUnderTest.SUBJECT,
                                "A navigation has no name on a page with 3",
                                "Add aria-label"),
                        new Finding(
                                "A11Y-004",
                                Severity.ERROR,
                                PageUnderTest.SUBJECT,
                                "Two navigations are named \"Main\"",
                                "Name each by what it holds")),
                check(
                        "<a href='/'>Home</a><a href='#m'>Skip</a><main id=m></main><nav></nav><nav aria-label=main></nav><nav aria-label=Main></nav>"));
    }

    record Card() {}

    @Test
    void shouldBlameTheBlockWithTheSecondMainAndTheFrameWithoutOne() {
        RenderedBlock block = BlockUnderTest.of(new Card(), "<section id=block><main>b</main></section>")
                .rendered();
        RenderedPage two = PageUnderTest.of("<a href='#m'>Skip</a><main id=m>a</main>" + block.html())
                .with(block)
                .rendered();
        RenderedPage none = PageUnderTest.of("<p>x</p>").rendered().of(Place.of("frame.html"), Map.of());
        RenderedPage written =
                PageUnderTest.of("<main>a</main><main>b</main>").rendered().of(Place.of("frame.html"), Map.of());
        LandmarksCheck check = new LandmarksCheck();
        assertEquals(
                List.of(PageUnderTest.SUBJECT),
                check.check(DefaultClause.of(Landmarks.class), written).stream()
                        .map(Finding::subject)
                        .toList());
        assertEquals(
                List.of(block.blaming("xhtml")),
                check.check(DefaultClause.of(Landmarks.class), two).stream()
                        .map(Finding::subject)
                        .toList());
        assertEquals(
                List.of(new Subject("/", "", Place.of("frame.html"))),
                check.check(DefaultClause.of(Landmarks.class), none).stream()
                        .map(Finding::subject)
                        .toList());
    }
}
