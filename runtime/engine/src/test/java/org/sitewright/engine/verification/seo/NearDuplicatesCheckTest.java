package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.NearDuplicates;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class NearDuplicatesCheckTest {
    private static List<Finding> check(PageUnderTest... pages) {
        return check(SiteUnderTest.of(pages));
    }

    private static List<Finding> check(SiteUnderTest site) {
        return new NearDuplicatesCheck().check(DefaultClause.of(NearDuplicates.class), site.rendered());
    }

    private static String text(String stem, int words) {
        return IntStream.range(0, words).mapToObj(i -> stem + i * 31 % 997).collect(Collectors.joining(" "));
    }

    private static PageUnderTest page(String path, String text) {
        return PageUnderTest.of("<main>" + text + "</main>").path(path);
    }

    @Test
    void shouldAcceptOtherShortAndUnlistedTexts() {
        assertEquals(List.of(), check(page("/", text("boat", 300)), page("/b", text("car", 300))));
        assertEquals(List.of(), check(page("/", text("boat", 99)), page("/b", text("boat", 60) + text("car", 39))));
        assertEquals(List.of(), check(page("/", text("boat", 24)), page("/b", text("boat", 24))));
        assertEquals(
                List.of(),
                check(
                        page("/", text("boat", 300)),
                        page("/b", text("boat", 300)).draft()));
    }

    @Test
    void shouldWarnOfNearlyTheSameShortText() {
        for (String copy : List.of(text("boat", 60), "Copy " + text("boat", 60), text("boat", 60) + " and more")) {
            assertEquals(
                    List.of("The page says nearly the same as /b", "The page says nearly the same as /"),
                    check(page("/", text("boat", 60)), page("/b", copy)).stream()
                            .map(Finding::message)
                            .toList());
        }
    }

    @Test
    void shouldAcceptLegalTextsThatAreAlike() {
        SiteUnderTest site = SiteUnderTest.of(
                page("/", text("car", 300)), page("/terms", text("boat", 300)), page("/rental", text("boat", 300)));
        assertEquals(2, check(site).size());
        assertEquals(List.of(), check(site.legal("/terms#hire")));
        assertEquals(2, check(site.legal("/")).size());
        NavigationItem hire = new NavigationItem("Hire", "/terms", List.of());
        assertEquals(List.of(), check(site.legal(new NavigationItem("Legal", "/", List.of(hire)))));
    }

    @Test
    void shouldWarnOfNearlyTheSameText() {
        PageUnderTest copied = page("/", text("boat", 900));
        PageUnderTest copy = page("/b", text("boat", 900) + " and a few words");
        assertEquals(
                List.of(
                        new Finding(
                                "SEO-011",
                                Severity.WARNING,
                                copied.rendered().subject(),
                                "The page says nearly the same as /b",
                                "Merge the pages, or write what is different"),
                        new Finding(
                                "SEO-011",
                                Severity.WARNING,
                                copy.rendered().subject(),
                                "The page says nearly the same as /",
                                "Merge the pages, or write what is different")),
                check(copied, copy));
    }

    /** Which of two pages is on which side of the hundred words from which there is a SimHash does not matter. */
    @Test
    void shouldCompareAShortTextWithOneThatIsHardlyLonger() {
        assertEquals(
                2,
                check(page("/", text("boat", 98)), page("/b", text("boat", 103)))
                        .size());
        assertEquals(
                2,
                check(page("/", text("boat", 103)), page("/b", text("boat", 98)))
                        .size());
    }

    /** A sentence of its own in a text of 250 words moves the hash by more than three bits. */
    @Test
    void shouldWarnOfACopyWithASentenceOfItsOwn() {
        for (int seed = 0; seed < 40; seed++) {
            assertEquals(
                    2,
                    check(
                                    page("/", text("boat", 250)),
                                    page("/b", text("car" + seed + "x", 20) + ' ' + text("boat", 250)))
                            .size(),
                    "seed " + seed);
        }
    }

    /** More pages of one pattern than are compared by their shingles: the nearest comes first. */
    @Test
    void shouldFindACopyAmongManyPagesOfOnePattern() {
        PageUnderTest[] pages = new PageUnderTest[122];
        for (int i = 0; i < 120; i++) {
            pages[i] = page("/p" + i, mixed(300, "car" + i + "x", 150));
        }
        pages[120] = page("/first", mixed(300, "oarx", 150));
        pages[121] = page("/copy", mixed(300, "oarx", 150) + " and a word");
        assertEquals(
                List.of("The page says nearly the same as /copy", "The page says nearly the same as /first"),
                check(pages).stream().map(Finding::message).toList());
    }

    /** The border is 0.8 of all threes of words: 538 of 662 are in both texts first, then 518 of 682. */
    @Test
    void shouldDrawTheLineAtFourFifths() {
        for (int seed = 0; seed < 40; seed++) {
            assertEquals(2, alike(540, 60, seed), "seed " + seed);
            assertEquals(0, alike(520, 80, seed), "seed " + seed);
        }
    }

    private static int alike(int same, int other, int seed) {
        return check(
                        page("/", mixed(same, "car" + seed + "x", other)),
                        page("/b", mixed(same, "tram" + seed + "x", other)))
                .size();
    }

    /** So many words of one text, then so many of another. */
    private static String mixed(int same, String stem, int other) {
        return text("boat", same) + ' ' + text(stem, other);
    }

    @Test
    void shouldCompareFromTwentyFiveWordsOn() {
        for (int words : List.of(25, 99, 100)) {
            assertEquals(
                    2,
                    check(page("/", text("boat", words)), page("/b", text("boat", words)))
                            .size(),
                    "" + words);
        }
    }

    @Test
    void shouldNameTheFirstOfSeveralThatAreAlike() {
        List<Finding> findings = check(
                page("/", text("car", 300)),
                page("/a", text("boat", 300)),
                page("/b", text("boat", 300)),
                page("/c", text("boat", 300)));

        assertEquals(
                List.of(
                        "The page says nearly the same as /b",
                        "The page says nearly the same as /a",
                        "The page says nearly the same as /a"),
                findings.stream().map(Finding::message).toList());
        assertEquals(
                List.of("/a", "/b", "/c"),
                findings.stream().map(f -> f.subject().page()).toList());
    }

    /** Hashes of such texts are near each other, whatever bits differ: the share of what they have in common decides. */
    @Test
    void shouldWarnFromFourFifthsOfCommonTextOn() {
        int alike = 0;
        for (int seed = 0; seed < 40; seed++) {
            String stem = "car" + seed + "x";
            assertEquals(List.of(), check(page("/", mixed(600, stem, 200)), page("/b", text("boat", 600))), stem);
            alike += check(page("/", mixed(900, stem, 12)), page("/b", text("boat", 900)))
                    .size();
        }
        assertEquals(80, alike, "texts that differ in 12 of 900 words");
    }
}
