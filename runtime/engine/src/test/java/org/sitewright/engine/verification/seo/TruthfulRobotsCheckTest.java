package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.TruthfulRobots;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class TruthfulRobotsCheckTest {
    private static List<Finding> check(Environment environment, PageUnderTest page) {
        return new TruthfulRobotsCheck()
                .check(
                        DefaultClause.of(TruthfulRobots.class),
                        SiteUnderTest.of(page).environment(environment).rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("SEO-014", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptInstructionsThatAreMeant() {
        assertEquals(
                List.of(), check(Environment.PRODUCTION, PageUnderTest.of("<meta name=robots content=noarchive>")));
        assertEquals(List.of(), check(Environment.PREVIEW, PageUnderTest.of("<meta name=robots content=noindex>")));
        assertEquals(
                List.of(), check(Environment.PREVIEW, PageUnderTest.of("").headers(Map.of("X-Robots-Tag", "noindex"))));
    }

    @Test
    void shouldRejectListedPageThatIsKeptOut() {
        List<Finding> kept = List.of(finding(
                "Robots are told not to index the page, which is listed",
                "Remove noindex from its markup and headers, or set indexed: false on the page"));
        assertEquals(
                kept,
                check(Environment.PRODUCTION, PageUnderTest.of("<meta name=GoogleBot content='nofollow,NoIndex'>")));
        assertEquals(
                kept,
                check(Environment.PRODUCTION, PageUnderTest.of("").headers(Map.of("X-Robots-Tag", "otherbot: none"))));
    }

    @Test
    void shouldRejectPreviewThatMayBeIndexed() {
        assertEquals(
                List.of(finding(
                        "Robots may index the page, which is not meant for search results here",
                        "Tell them noindex in its head or its X-Robots-Tag")),
                check(Environment.PREVIEW, PageUnderTest.of("")));
    }

    private static PageUnderTest hidden(String path) {
        return PageUnderTest.of("<meta name=robots content=noindex>").path(path).unindexed();
    }

    @Test
    void shouldWarnOfAMenuThatLeadsToAHiddenPage() {
        SiteUnderTest site = SiteUnderTest.of(
                        PageUnderTest.of(""),
                        hidden("/menu"),
                        hidden("/thanks"),
                        hidden("/draft").draft())
                .menu(
                        new NavigationItem("Menu", "/menu?today#soup", List.of()),
                        new NavigationItem("Draft", "/draft", List.of()));
        assertEquals(
                List.of(new Finding(
                        "SEO-014",
                        Severity.WARNING,
                        hidden("/menu").rendered().subject(),
                        "The main menu leads to the page, and search engines are kept from it",
                        "Take index: false out, or the page out of the menu")),
                new TruthfulRobotsCheck().check(DefaultClause.of(TruthfulRobots.class), site.rendered()));
    }

    @Test
    void shouldWarnOfAHiddenHomePage() {
        assertEquals(
                List.of("The main menu leads to the page, and search engines are kept from it"),
                check(Environment.PRODUCTION, hidden("/")).stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void shouldRejectUnlistedPageThatMayBeIndexed() {
        assertEquals(
                List.of("Robots may index the page, which is not meant for search results here"),
                check(
                                Environment.PRODUCTION,
                                PageUnderTest.of("").path("/thanks").unindexed())
                        .stream()
                        .map(Finding::message)
                        .toList());
    }

    record Card() {}

    @Test
    void shouldBlameTheBlockThatTellsRobots() {
        RenderedBlock block = BlockUnderTest.of(new Card(), "<p id=block><meta name=robots content=noindex></p>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEO-014",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Robots are told noindex in the body of the page",
                        "Take it out: the page's head tells them, as index on the page says")),
                new TruthfulRobotsCheck()
                        .check(
                                DefaultClause.of(TruthfulRobots.class),
                                PageUnderTest.of(block).rendered()));
        assertEquals(
                List.of(),
                new TruthfulRobotsCheck()
                        .check(
                                DefaultClause.of(TruthfulRobots.class),
                                PageUnderTest.of("<head><meta name=robots content=noindex></head>")
                                        .rendered()));
    }
}
