package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.Names;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class NamesCheckTest {
    record Links() {}

    private static List<Finding> check(RenderedPage page) {
        return new NamesCheck().check(DefaultClause.of(Names.class), page);
    }

    @Test
    void shouldAcceptTextLabelsAndImages() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of(
                                """
                <a href=/a>A</a><a href=/b><img alt=B src=b></a><button aria-label=Close><svg aria-hidden=true></svg></button>
                <a href=/c><svg><title>C</title></svg></a><iframe title=Map src=/m></iframe><input type=button value=Go><a id=x></a>
                <a href=/d aria-hidden=true></a><button hidden></button><iframe aria-label=Map src=/m></iframe>
                <button>Button</button><input type=image src=/go.svg alt='Button 3'><iframe src=/m title='Picture frames'></iframe>""")
                        .rendered()));
    }

    @Test
    void shouldRejectNamelessLink() {
        RenderedBlock block = BlockUnderTest.of(
                        new Links(), "<p id=block><a href=/x><i aria-hidden=true>x</i> &nbsp;</a></p>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "A11Y-006",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Element a (/x) has no name",
                        "Give it text, or aria-label where it shows an icon only")),
                check(PageUnderTest.of(block).rendered()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <button></button>                 | Element button has no name      | Give it text, or aria-label where it shows an icon only
                    <iframe src=/m title=' '></iframe>| Element iframe (/m) has no name | Add a title
                    <input type=image src=/go.svg>    | Element input (/go.svg) has no name | Give it text, or aria-label where it shows an icon only
                    <input type=image src=/go.svg alt=Button>    | Element input (/go.svg) is called "Button", which is what it is | Say in its alt what it does
                    <input type=IMAGE src=/go.svg alt='image button'>    | Element input (/go.svg) is called "image button", which is what it is | Say in its alt what it does
                    <iframe src=/m title=iframe></iframe>| Element iframe (/m) is called "iframe", which is what it is | Say in its title what it shows
                    """)
    void shouldSayWhichAndWhatToGiveIt(String html, String message, String fix) {
        assertEquals(
                List.of(new Finding("A11Y-006", Severity.ERROR, PageUnderTest.SUBJECT, message, fix)),
                check(PageUnderTest.of(html).rendered()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button></button>",
                "<iframe src=/m></iframe>",
                "<a href=/a><img src=b alt=''></a>",
                "<input type=image src=a>",
                "<button aria-labelledby=none></button>",
                "<a href=/a><span hidden>A</span></a>",
                "<div role=button></div>",
            })
    void shouldRejectNamelessControls(String html) {
        assertEquals(1, check(PageUnderTest.of(html).rendered()).size(), html);
    }
}
