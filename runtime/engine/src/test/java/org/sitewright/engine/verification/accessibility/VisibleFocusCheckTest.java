package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.VisibleFocus;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class VisibleFocusCheckTest {
    record Card() {}

    private static List<Finding> check(RenderedPage page) {
        return new VisibleFocusCheck().check(DefaultClause.of(VisibleFocus.class), page);
    }

    @Test
    void shouldAcceptOtherRings() {
        for (String css : List.of(
                "a:focus{outline:2px solid red}",
                "a:focus{outline:none;box-shadow:0 0 0 3px #00f}",
                "a:focus:not(:focus-visible){outline:none}",
                "a{outline:none} a:focus-visible{outline:2px solid}",
                "*:focus{outline:none} :focus-visible{outline:2px solid}",
                "a{outline:none} a:focus{border-color:red}",
                "a:focus{outline:2px solid} @media print{a:focus{outline:none}}",
                "a:focus{outline:none} a:focus{outline:none;box-shadow:0 0 3px #00f}",
                "a:focus{outline:2px solid} a{outline:none}",
                "a{outline:2px solid red}",
                "*:focus{outline:none} *:focus{outline:0} :focus{outline:2px solid}",
                "/* a:focus{outline:0} */ a{color:red}")) {
            assertEquals(List.of(), check(PageUnderTest.of("<p>").css(css).rendered()), css);
        }
    }

    @Test
    void shouldRejectOutlineNoneOnce() {
        RenderedBlock block = BlockUnderTest.of(new Card(), "<p id=block>")
                .css(".card a:focus { outline : 0 !important }")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "A11Y-009",
                        Severity.ERROR,
                        block.blaming("css"),
                        "Rule .card a:focus takes the focus ring away",
                        "Remove the outline declaration, or give another ring for :focus-visible")),
                check(PageUnderTest.of(block)
                        .css("@layer components{.card a:focus{outline:0!important}}")
                        .rendered()));
    }

    @Test
    void shouldAcceptRingThatThePageGivesBackToAComponent() {
        RenderedBlock block = BlockUnderTest.of(new Card(), "<p id=block>")
                .css(".card{outline:none}")
                .rendered();
        assertEquals(
                List.of(),
                check(PageUnderTest.of(block)
                        .css(".card{outline:none} .card:focus{outline:2px solid}")
                        .rendered()));
    }

    @Test
    void shouldBlameEachStyleSheetForItsOwnRules() {
        Place file = new Place("css/old.css", 1);
        RenderedBlock block = BlockUnderTest.of(new Card(), "<p id=block>")
                .css(".card{outline:none}")
                .rendered();
        RenderedBlock more = BlockUnderTest.of(new Card(), "<p id=more>")
                .id("more")
                .css(".card{outline:none}")
                .rendered();
        RenderedPage page = PageUnderTest.of(block, more)
                .linked(new LinkedFile(LinkedFile.Kind.STYLE, file, "a{outline:none}"))
                .css(".card{outline:none} a{outline:none} b{outline:none}")
                .rendered();
        assertEquals(
                List.of(block.blaming("css"), page.subject(file), page.subject()),
                check(page).stream().map(Finding::subject).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*{outline:none}",
                "a:focus{OUTLINE: none}",
                "a:focus{outline-style:none}",
                "a:focus{outline-width:0px}",
                "a:focus{outline:0 solid red}",
                "a:focus{outline:2px solid transparent}",
                "a:focus{outline:none;box-shadow:none}",
                "a{&:focus{outline:none}}",
                "a{outline:none;border:1px solid}",
                "a:focus{outline:none} b:focus{outline:2px solid}",
                "a:focus{outline:none} a:focus{box-shadow:0 0 0 3px transparent}",
                "a:focus-visible{outline:none} a:focus{outline:1px solid}",
                "@media screen{a:focus{o\\75tline:none}}",
            })
    void shouldRejectEveryWayToTakeItAway(String css) {
        assertEquals(1, check(PageUnderTest.of("<p>").css(css).rendered()).size(), css);
    }

    @Test
    void shouldRejectRingThatIsGivenAndTakenAgain() {
        assertEquals(
                1,
                check(PageUnderTest.of("<p>")
                                .css(":focus-visible{outline:2px solid} :focus-visible{outline:none}")
                                .rendered())
                        .size());
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<p>")
                        .css(":focus-visible{outline:none} :focus-visible{outline:2px solid}")
                        .rendered()));
    }
}
