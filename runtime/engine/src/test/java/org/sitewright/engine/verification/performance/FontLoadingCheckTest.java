package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.FontLoading;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class FontLoadingCheckTest {
    private static final String FACE =
            "@font-face { font-family: \"Serif One\"; src: url(/assets/One.woff2) format(\"woff2\"); font-display: swap }\n";
    private static final String OTHER =
            "@font-face { font-family: 'Serif Two'; src: url(/assets/Two.woff2); font-display: swap }\n";
    private static final String PRELOAD = "<link rel=preload as=font href=/assets/One.woff2 crossorigin>";

    record Teaser() {}

    private static List<Finding> check(PageUnderTest page) {
        return new FontLoadingCheck().check(DefaultClause.of(FontLoading.class), page.rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("PERF-014", Severity.WARNING, PageUnderTest.SUBJECT, message, fix);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body { font: 1rem/1.5 'Serif One', serif }",
                ":root { --text: var(--base), serif; --base: \"Serif One\" } body { font-family: var(--text) }",
                "@media print { h1 { font-family: 'Serif Two' } }",
                "h1 { font-family: Georgia }"
            })
    void shouldAcceptFontsThatAreAskedForAtOnce(String css) {
        assertEquals(List.of(), check(PageUnderTest.of(PRELOAD).css(FACE + css)));
    }

    @Test
    void shouldAcceptFontsOfTheVisitorsMachineAndOfNothingSeenFirst() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("").css("@font-face{font-family:L;src:local(\"L\")} body{font-family:L}")));
        assertEquals(List.of(), check(PageUnderTest.of("").css(FACE + ".aside, h1 a { font-family: 'Serif One' }")));
        assertEquals(List.of(), check(PageUnderTest.of("").css(FACE + "h1 { font-family: Georgia }")));
        assertEquals(
                List.of(), check(PageUnderTest.of("").css(FACE + "@media print { h1 { font-family: 'Serif One' } }")));
        assertEquals(
                List.of(),
                check(PageUnderTest.of("").css(FACE + ":root { --a: var(--a) } body { font-family: var(--a) }")));
        assertEquals(List.of(), check(PageUnderTest.of("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                    | no font-display
                    font-display: block;  | font-display: block
                    font-display: auto;   | font-display: auto
                    """)
    void shouldRejectFontThatHidesText(String display, String said) {
        assertEquals(
                List.of(finding(
                        "Font \"slow\" has " + said + ": text is hidden until it is there",
                        "Set font-display: swap in its @font-face")),
                check(PageUnderTest.of("").css("@font-face{font-family:Slow;" + display + "src:url(/s.woff2)}")));
    }

    /** Of several families the first one counts that the style sheet loads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    body { font-family: 'Serif One', 'Serif Two' }                               | ''
                    body { font-family: 'Serif Two', 'Serif One' }                               | Font "serif two" of body is not preloaded
                    body { font-family: var(--text) } :root { --text: var(--base), serif; --base: 'Serif Two' } | Font "serif two" of body is not preloaded
                    """)
    void shouldFollowTheFamilyThatIsShown(String css, String found) {
        for (String faces : List.of(FACE + OTHER, OTHER + FACE)) {
            assertEquals(
                    found.isEmpty() ? List.of() : List.of(found),
                    check(PageUnderTest.of(PRELOAD).css(faces + css)).stream()
                            .map(Finding::message)
                            .toList());
        }
    }

    record Other() {}

    @Test
    void shouldBlameTheStyleSheetThatHoldsTheFace() {
        String css = "@font-face{font-family:Slow;src:url(/s.woff2)}";
        Place first = new Place("css/first.css", 1);
        Place second = new Place("css/second.css", 1);
        RenderedBlock other = BlockUnderTest.of(new Other(), "<p id=other></p>")
                .id("other")
                .css("p{}")
                .rendered();
        RenderedBlock block =
                BlockUnderTest.of(new Teaser(), "<p id=block></p>").css(css).rendered();
        assertEquals(
                block.blaming("css"),
                check(PageUnderTest.of(other, block).css("p{}" + css)).get(0).subject());
        assertEquals(
                new Subject("/", "", second),
                check(PageUnderTest.of(other)
                                .linked(
                                        new LinkedFile(LinkedFile.Kind.STYLE, first, "p{}"),
                                        new LinkedFile(LinkedFile.Kind.STYLE, second, css))
                                .css("p{}" + css))
                        .get(0)
                        .subject());
    }

    @Test
    void shouldBlameTheComponentWhoseFontItIs() {
        String css = "@font-face{font-family:Slow;src:url(/s.woff2)}";
        RenderedBlock block =
                BlockUnderTest.of(new Teaser(), "<p id=block></p>").css(css).rendered();
        assertEquals(
                new Subject("/", "block", Place.of("org/sitewright/engine/verification/performance/teaser.css")),
                check(PageUnderTest.of(block).css("p{} " + css)).get(0).subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "html", ":root", "h2, h1"})
    void shouldRejectFontOfWhatIsSeenFirstThatComesLate(String selector) {
        String of = selector.replace("h2, ", "");
        assertEquals(
                List.of(finding(
                        "Font \"serif one\" of " + of + " is not preloaded", "Set preload: true for it in the theme")),
                check(PageUnderTest.of("<link rel=preload as=image href=/assets/One.woff2>")
                        .css(FACE + selector + " { font-family: 'Serif One', serif }")));
    }

    @Test
    void shouldRejectPreloadsThatServeNothing() {
        assertEquals(
                List.of(
                        finding(
                                "Font /assets/one.woff2 is preloaded without crossorigin, and so loaded twice",
                                "Add crossorigin to the link"),
                        finding(
                                "Font /assets/two.woff2 is preloaded, and no @font-face names it",
                                "Take the link out, or correct its address")),
                check(PageUnderTest.of("<link rel=PRELOAD as=Font href=/assets/One.woff2>"
                                + "<link rel=preload as=font href=/assets/two.woff2 crossorigin>")
                        .css(FACE)));
    }
}
