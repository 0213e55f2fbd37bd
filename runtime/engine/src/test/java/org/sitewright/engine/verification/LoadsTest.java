package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadsTest {
    private static String said(List<Loads.Load> loads) {
        return loads.stream()
                .map(load -> load.kind().name() + " " + load.url() + " "
                        + load.element().name())
                .collect(Collectors.joining(", "));
    }

    /** Each address with its kind and its element, in document order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <img src=/a><img src='/b' srcset='/c 2x'>                | IMAGE /a img, IMAGE /b img, IMAGE /c img
                    <img src=' '>                                            | ''
                    <svg><image href=/a /><use xlink:href=/b /></svg>        | IMAGE /a image, IMAGE /b use
                    <svg><feImage href=/a /></svg>                           | IMAGE /a feimage
                    <script src=/a></script>                                 | SCRIPT /a script
                    <iframe src=/a></iframe>                                 | FRAME /a iframe
                    <video src=/a></video><audio src=/b></audio>             | MEDIA /a video, MEDIA /b audio
                    <video poster=/a></video>                                | IMAGE /a video
                    <video><source src=/a><track src=/b></video>             | MEDIA /a source, MEDIA /b track
                    <picture><source srcset='/a, /b 2x'></picture>           | IMAGE /a source, IMAGE /b source
                    <object data=/a></object><embed src=/b>                  | OBJECT /a object, OBJECT /b embed
                    <form action=/a><button formaction=/b></form>            | FORM /a form, FORM /b button
                    <a ping='/a  /b'>x</a>                                   | CONNECT /a a, CONNECT /b a
                    <p style='background:url(/a)'>x</p>                      | IMAGE /a p
                    <style>@import '/a'; @font-face{src:url(/b)}</style>     | STYLE /a style, FONT /b style
                    <td background=/a>                                       | ''
                    <table background=/a></table>                            | IMAGE /a table
                    <iframe srcdoc='&lt;script src=/a&gt;&lt;/script&gt;'></iframe> | SCRIPT /a iframe
                    <link rel=preload as=image imagesrcset='/a, /b 2x'>      | IMAGE /a link, IMAGE /b link
                    <base href=/a>                                           | BASE /a base
                    <a href=/a>x</a><p title=/b>y</p>                        | ''
                    """)
    void shouldFindWhatMarkupLoads(String html, String loads) {
        assertEquals(loads, said(Loads.of(JsoupElement.fragment(html))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rel='alternate StyleSheet'           | STYLE",
                "rel=modulepreload                    | SCRIPT",
                "rel=icon                             | IMAGE",
                "rel=apple-touch-icon                 | IMAGE",
                "rel=preload as=image                 | IMAGE",
                "rel=preload as=script                | SCRIPT",
                "rel=preload as=worker                | SCRIPT",
                "rel=preload as=style                 | STYLE",
                "rel=preload as=' Font '              | FONT",
                "rel=preload as=audio                 | MEDIA",
                "rel=preload as=video                 | MEDIA",
                "rel=preload as=track                 | MEDIA",
                "rel=preload as=fetch                 | CONNECT",
                "rel=preload                          | CONNECT",
                "rel=preconnect                       | HINT",
                "rel='x DNS-prefetch'                 | HINT",
                "rel=prefetch                         | HINT",
                "rel=prerender                        | HINT",
                "rel=manifest                         | HINT",
                "rel=canonical                        | ",
                "rel=iconic                           | ",
            })
    void shouldReadWhatALinkIsFor(String attributes, Loads.Kind kind) {
        assertEquals(
                kind == null ? List.of() : List.of(kind),
                Loads.of(JsoupElement.document("<link href=/a " + attributes + ">")).stream()
                        .map(Loads.Load::kind)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "refresh   | 0; url=/a      | /a",
                "' Refresh'| 3.5,URL = '/a' | /a",
                "refresh   | 0 /a           | /a",
                "refresh   | 30             | ~~",
                "refresh   | ~~             | ~~",
                "default   | 0; url=/a      | ~~",
            })
    void shouldReadWhereAPageSendsItsVisitors(String equivalent, String content, String url) {
        String html = "<meta http-equiv=" + equivalent + " content=\"" + content + "\">";
        assertEquals(url.isEmpty() ? "" : "NAVIGATION " + url + " meta", said(Loads.of(JsoupElement.document(html))));
    }

    @Test
    void shouldFindLinks() {
        assertEquals(
                "NAVIGATION /a a, NAVIGATION #b a, NAVIGATION  a, NAVIGATION /c area",
                said(
                        Loads.links(
                                JsoupElement.fragment(
                                        "<a href=/a>x</a><svg><a xlink:href='#b'>x</a></svg><a href>x</a><a name=d>x</a><map><area href=/c></map>"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a 1x, /b 2x         | /a /b",
                "/a,/b                | /a,/b",
                "/a 400w,/b 800w      | /a /b",
                "/a 20h ,/b           | /a /b",
                ",/a 2x,, /b          | /a /b",
                "' /a , '             | /a",
                "data:image/png;base64,AA 1x, /b 2x | data:image/png;base64,AA /b",
                "/w_400,h_300/a 400w,/box,b | /w_400,h_300/a /box,b",
                "','                  | ''",
                "''                   | ''",
            })
    void shouldReadTheCandidatesOfASet(String set, String urls) {
        assertEquals(urls, String.join(" ", Loads.candidates(set)));
    }

    @Test
    void shouldReadWords() {
        assertEquals(List.of("a", "b"), Loads.words(" a\t b\n"));
        assertEquals(List.of(), Loads.words(" "));
        assertEquals(List.of(), Loads.words(""));
    }

    @Test
    void shouldSayWhatKindsAre() {
        assertEquals("style sheet", Loads.Kind.STYLE.toString());
    }
}
