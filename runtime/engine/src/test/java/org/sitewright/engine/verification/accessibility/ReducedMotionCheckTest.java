package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.ReducedMotion;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class ReducedMotionCheckTest {
    record Slider() {}

    private static List<Finding> check(RenderedPage page) {
        return new ReducedMotionCheck().check(DefaultClause.of(ReducedMotion.class), page);
    }

    private static RenderedPage styled(String css) {
        return PageUnderTest.of("<p>").css(css).rendered();
    }

    @Test
    void shouldAcceptAnswersAndStillness() {
        assertEquals(List.of(), check(styled("a{transition:none;animation:0s}")));
        assertEquals(
                List.of(),
                check(styled("a{transition:color .2s}@media (prefers-reduced-motion: reduce){a{transition:none}}")));
        assertEquals(List.of(), check(styled("@media (prefers-reduced-motion: no-preference){a{animation:spin 1s}}")));
        assertEquals(
                List.of(),
                check(
                        styled(
                                "a{animation:spin 1s}@media (prefers-reduced-motion:reduce){*,::before{animation-duration:.01ms!important}}")));
    }

    @Test
    void shouldRejectMotionWithoutAnswer() {
        RenderedBlock block = BlockUnderTest.of(new Slider(), "<p id=block>")
                .css(".slider{transition:transform .3s}")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "A11Y-010",
                        Severity.ERROR,
                        block.blaming("css"),
                        "Rule .slider moves; no rule answers prefers-reduced-motion",
                        "Stop it in @media (prefers-reduced-motion: reduce)")),
                check(PageUnderTest.of(block)
                        .css(".slider{transition:transform .3s}")
                        .rendered()));
    }

    @Test
    void shouldRejectAnswerInCommentOrAboutOtherThings() {
        assertEquals(
                1,
                check(styled("a{animation:spin 1s}/* @media (prefers-reduced-motion:reduce){a{animation:none}} */"))
                        .size());
        assertEquals(
                1,
                check(styled("html{scroll-behavior:smooth}@media (prefers-reduced-motion:reduce){a{color:red}}"))
                        .size());
    }

    /** What a rule does outside of an answer, and what counts as an answer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    @media (prefers-reduced-motion: reduce){.a{animation:spin 1s infinite}}        | true
                    @media (prefers-reduced-motion:reduce){.a{animation:spin 1s infinite}}         | true
                    .a{color:red}                                                                  | true
                    .a{animation:spin 1s}@media (prefers-reduced-motion:no-preference){.b{animation:spin 1s}} | false
                    .a{transition:color 1s}*{transition:none}                                      | false
                    .a{-webkit-animation:spin 1s}                                                  | false
                    .a{transition:color 1s}@media (prefers-reduced-motion:reduce){*{color:red}}    | false
                    """)
    void shouldKnowWhatMovesAndWhatAnswers(String css, boolean accepted) {
        assertEquals(accepted, check(styled(css)).isEmpty(), css);
    }

    @Test
    void shouldNotTakeAnAnswerAboutOneElementForAll() {
        String css = ".slider{transition:color 1s}";
        RenderedBlock block =
                BlockUnderTest.of(new Slider(), "<p id=block>").css(css).rendered();
        assertEquals(
                List.of(block.blaming("css")),
                check(PageUnderTest.of(block)
                                .css(css + "@media (prefers-reduced-motion:reduce){.other{transition:none}}")
                                .rendered())
                        .stream()
                        .map(Finding::subject)
                        .toList());
    }

    @Test
    void shouldSayOfAComponentOnceWhatItsStyleSheetDoes() {
        String css = ".slider{transition:color 1s}.slider b{animation:spin 1s infinite}";
        RenderedBlock block =
                BlockUnderTest.of(new Slider(), "<p id=block>").css(css).rendered();
        RenderedBlock more = BlockUnderTest.of(new Slider(), "<p id=more>")
                .id("more")
                .css(css)
                .rendered();
        assertEquals(
                List.of(
                        "Rule .slider b moves for more than five seconds",
                        "Rule .slider moves; no rule answers prefers-reduced-motion"),
                check(PageUnderTest.of(block, more).css(css).rendered()).stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void shouldBlameTheStyleSheetThatMovesOnce() {
        Place first = new Place("css/first.css", 1);
        Place second = new Place("css/second.css", 1);
        String css = ".a{animation:spin 9s}";
        RenderedPage page = PageUnderTest.of("<p>x</p>")
                .css(css + css)
                .linked(
                        new LinkedFile(LinkedFile.Kind.STYLE, first, css),
                        new LinkedFile(LinkedFile.Kind.STYLE, second, css))
                .rendered();
        assertEquals(
                List.of(page.subject(first), page.subject(second), page.subject(first)),
                check(page).stream().map(Finding::subject).toList());
    }

    private static final String ANSWER = "@media (prefers-reduced-motion: reduce){*{animation:none!important}}";

    private static List<String> messages(String html, String css) {
        RenderedBlock block = BlockUnderTest.of(new Slider(), "<p id=block>" + html + "</p>")
                .css(css)
                .rendered();
        return check(PageUnderTest.of(block).css(css + ANSWER).rendered()).stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void shouldAcceptShortMotionAndMotionThatSomebodyBegins() {
        for (String css : List.of(
                ".a{animation:in 5s}",
                ".a{animation:in .4s ease-out 2}",
                ".a{animation:in 900ms}",
                ".a:hover{animation:spin 2s infinite}",
                "[aria-busy=true]{animation:spin 1s infinite}",
                ".a{animation:spin 1s infinite;animation-play-state:paused}")) {
            assertEquals(List.of(), messages("", css), css);
        }
    }

    @Test
    void shouldRejectMotionThatGoesOnWhateverTheAnswer() {
        for (String css : List.of(
                ".a{animation:spin 1s infinite}",
                ".a{animation-name:spin;animation-iteration-count:infinite}",
                ".a{animation:in 6s}",
                ".a{animation-name:in;animation-duration:5100ms}")) {
            assertEquals(List.of("Rule .a moves for more than five seconds"), messages("", css), css);
        }
    }

    @Test
    void shouldRejectTextThatRunsAndPageThatMovesOn() {
        assertEquals(
                List.of("Element marquee moves without end", "The page moves on by itself (refresh: 5;url=/b)"),
                messages("<marquee>x</marquee><meta http-equiv=Refresh content='5;url=/b'>", ""));
    }
}
