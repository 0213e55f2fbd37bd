package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.OwnStyles;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class OwnStylesCheckTest {
    record Card() {}

    private static RenderedBlock block(String css) {
        return BlockUnderTest.of(new Card(), "<p id=block>").css(css).rendered();
    }

    private static List<Finding> check(String css) {
        RenderedBlock once = block(css);
        RenderedBlock twice =
                BlockUnderTest.of(new Card(), "<p id=more>").id("more").css(css).rendered();
        return new OwnStylesCheck()
                .check(
                        DefaultClause.of(OwnStyles.class),
                        PageUnderTest.of(once, twice).rendered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".card { color: var(--color-ink) } .card p, #a > h2, [data-x] { margin: 0 }",
                ".card { p { margin: 0 } &:hover { color: inherit } }",
                "@media (width > 30em) { .card { margin: 0 } }",
                "@keyframes in { from { opacity: 0 } 50%, to { opacity: 1 } }",
                "@font-face { font-family: X }",
                ".card::before { content: \"}{\" } .card { color: currentColor; background: #fff }",
            })
    void shouldAcceptOwnParts(String css) {
        assertEquals(List.of(), check(css), css);
    }

    @Test
    void shouldReadAStringOfAnyLength() {
        String picture = "data:image/png;base64," + "iVBORw0KGgo".repeat(50_000);
        assertEquals(List.of(), check(".card { background: url(\"" + picture + "\") }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { font-size: 8px }",
                "body { overflow: hidden }",
                "* { margin: 0 }",
                ":root { --a: 1 }",
                "@media print { html { scroll-behavior: smooth } }",
                ".card, a:focus { margin: 0 }",
            })
    void shouldRejectRulesForOthers(String css) {
        assertEquals(1, check(css).size(), css);
    }

    @Test
    void shouldNameRuleAndStyleSheetOnce() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-018",
                        Severity.ERROR,
                        block("").blaming("css"),
                        "Rule p styles more than the component",
                        "Begin the selector with a class of the component")),
                check("p { margin: 0 }"));
    }

    @Test
    void shouldRejectBraceThatIsLeftOpen() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-018",
                        Severity.ERROR,
                        block("").blaming("css"),
                        "The braces of the style sheet do not match: rules behind it are lost",
                        "Close each brace, and no more")),
                check(".card { margin: 0"));
    }

    @Test
    void shouldWarnOfColourThatIsNoToken() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-018",
                        Severity.WARNING,
                        block("").blaming("css"),
                        "Rule .card { color: #cccccc } is no token of the theme: nothing holds its contrast",
                        "Use a token, such as var(--color-ink)")),
                check(".card { color: #cccccc }"));
        assertEquals(1, check(".card { color: rgb(0 0 0 / .4) }").size());
        assertEquals(1, check(".card { color: LightGray !important }").size());
    }
}
