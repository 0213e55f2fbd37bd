package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeSvgTest {
    private static Optional<String> refusal(String svg) {
        return SafeSvg.refusal(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String within(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">"
                + content + "</svg>";
    }

    @Test
    void shouldAcceptADrawing() {
        assertEquals(
                Optional.empty(),
                refusal(
                        "<?xml version=\"1.0\"?>"
                                + within(
                                        "<!-- a --><style>.a{fill:url(#g)}</style><defs><linearGradient id=\"g\"/></defs>"
                                                + "<path class=\"a\" d=\"M0 0\"/><use xlink:href=\"#g\"/><image href=\"data:image/png;base64,iVBORw0=\"/>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT href=\"#a\"/>",
                "<path onload=\"x()\"/>",
                "<path ONCLICK=\"x()\"/>",
                "<foreignObject><p/></foreignObject>",
                "<image href=\"https://cdn.a.org/x.png\"/>",
                "<image xlink:href=\"//cdn.a.org/x.png\"/>",
                "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
                "<use href=\"other.svg#a\"/>",
                "<a href=\"#x\"><path/></a>",
                "<style>@import 'a.css';</style>",
                "<style><![CDATA[ .a{background:URL( 'https://a.org/b')} ]]></style>",
                "<path style=\"fill:url(https://a.org/b)\"/>",
                "<path fill=\"u\\72l(https://a.org)\"/>",
                "<animate attributeName=\"xlink:href\" to=\"#b\"/>",
                "<set attributeName=\"onclick\" to=\"x()\"/>",
                "<?xml-stylesheet href=\"a.css\"?>",
                "<path",
            })
    void shouldRefuseWhatRunsOrLoads(String content) {
        assertTrue(refusal(within(content)).isPresent(), content);
    }

    @Test
    void shouldRefuseDocumentTypesAndOtherThings() {
        assertEquals(
                Optional.of("it holds a document type"),
                refusal("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + within("")));
        assertEquals(Optional.of("it is no SVG"), refusal("<html/>"));
        assertEquals(Optional.of("it cannot be read"), refusal(""));
    }
}
