package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.NoInlineCode;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class NoInlineCodeCheckTest {
    record Note() {}

    private static List<Finding> check(RenderedPage page) {
        return new NoInlineCodeCheck().check(DefaultClause.of(NoInlineCode.class), page);
    }

    private static List<String> messages(String html) {
        return check(PageUnderTest.of(html).rendered()).stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void shouldAcceptFilesDataAndImages() {
        assertEquals(
                List.of(),
                messages(
                        """
                <link rel=stylesheet href=/a.css><script type=module src=/a.js></script>
                <script type="application/ld+json">{"a": "onclick"}</script>
                <img src="data:image/png;base64,AA" alt="javascript: the good parts"><a href="/once" data-on="1">on</a>"""));
    }

    /** What looks like code, and is text, data or a path. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script></script><script src=/a.js> </script>",
                "<script type='text/plain'>onclick</script>",
                "<p title='on sale'>x</p>",
                "<p title='javascript:x'>x</p>",
                "<svg><set attributeName=fill to=red /></svg>",
                "<meta name=description content='javascript: the good parts'>",
                "<meta http-equiv=refresh content='5; url=/next'>",
                "<svg><image href='data:image/png;base64,AA'/></svg>",
                "<video src='blob:https://site.test/1'></video>",
                "<form action='/send;data'></form>",
            })
    void shouldAcceptWhatDoesNotRun(String html) {
        assertEquals(List.of(), messages(html), html);
    }

    @Test
    void shouldRejectInlineHandler() {
        RenderedBlock block = BlockUnderTest.of(new Note(), "<p id=block><b OnClick='go()'>x</b></p>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-003",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Element b holds an event handler (onclick)",
                        "Listen to the event in the component's script")),
                check(PageUnderTest.of(block).rendered()));
    }

    @Test
    void shouldRejectInlineScriptAndStyle() {
        assertEquals(
                List.of(
                        "Element script holds an inline script", "Element script holds an inline script",
                        "Element style holds an inline style sheet", "Element p holds a style attribute"),
                messages(
                        "<script>1</script><script type=importmap>{}</script><style>a{}</style><p style='color:red'>x</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript:x()'>x</a>",
                "<a href=' \u0001JaVa&#10;Script&colon;x()'>x</a>",
                "<a href='java&Tab;script:x()'>x</a>",
                "<a href='data:text/html,x'>x</a>",
                "<form action='vbscript:x'></form>",
                "<button formaction='javascript:x'>x</button>",
                "<svg><a xlink:href='javascript:x'>x</a></svg>",
                "<svg><use href='data:image/svg+xml,x'/></svg>",
                "<svg><animate attributeName=href values='/a;javascript:x'/></svg>",
                "<svg><set attributeName=onclick to=x /></svg>",
                "<object data='data:text/html,x'></object>",
                "<embed src='data:text/html,x'>",
                "<iframe srcdoc='&lt;script&gt;1&lt;/script&gt;'></iframe>",
                "<iframe src='data:text/html,x'></iframe>",
                "<meta http-equiv=Refresh content='0; url=JavaScript:x'>",
                "<script src='data:text/javascript,1'></script>",
                "<template><b onload=x>x</b></template>",
                "<img src='javascript:x' alt=''>",
                "<iframe src='blob:https://site.test/1'></iframe>",
                "<meta http-equiv=refresh content='0; url=data:text/html,x'>",
            })
    void shouldRejectCodeInAttributes(String html) {
        assertEquals(1, messages(html).size(), html);
    }

    @Test
    void shouldRejectElementsThatAreStyles() {
        assertEquals(
                List.of(
                        "Element center holds style in the markup (an obsolete element)",
                        "Element font holds style in the markup (an obsolete element)"),
                messages("<center><font color=red>Sale</font></center>"));
    }

    @Test
    void shouldRejectCodeInStyleSheetOfNoComponent() {
        Place file = new Place("css/old.css", 1);
        RenderedPage page = PageUnderTest.of("<p>x</p>")
                .linked(new LinkedFile(LinkedFile.Kind.STYLE, file, "p { behavior: url(a.htc) }"))
                .rendered();
        assertEquals(
                List.of(page.subject(file)),
                check(page).stream().map(Finding::subject).toList());
    }

    @Test
    void shouldRejectCodeInStyleSheetOnce() {
        RenderedBlock block = BlockUnderTest.of(new Note(), "<p id=block>")
                .css(".x { width: expression(alert(1)) }")
                .rendered();
        RenderedBlock again = BlockUnderTest.of(new Note(), "<p id=more>")
                .id("more")
                .css(".x { width: expression(alert(1)) }")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-003",
                        Severity.ERROR,
                        block.blaming("css"),
                        "The style sheet holds code (expression, behavior or a script's address)",
                        "Take it out: no browser of today needs it")),
                check(PageUnderTest.of(block, again).rendered()));
        assertEquals(
                List.of(),
                check(PageUnderTest.of(BlockUnderTest.of(new Note(), "<p id=block>")
                                .css(".expression { scroll-behavior: smooth; overscroll-behavior: none }")
                                .rendered())
                        .rendered()));
    }
}
