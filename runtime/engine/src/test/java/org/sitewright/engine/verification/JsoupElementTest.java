package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.api.verification.HtmlElement;

class JsoupElementTest {
    @Test
    void shouldReadAttributesInTheirOrder() {
        HtmlElement link = JsoupElement.fragment("<a HREF=/a hidden title=' A '>x</a>")
                .select("a")
                .get(0);
        assertEquals(
                List.of("href", "hidden", "title"),
                List.copyOf(link.attributes().keySet()));
        assertEquals(Map.of("href", "/a", "hidden", "", "title", " A "), link.attributes());
        assertSame(link.attributes(), link.attributes());
        assertTrue(link.has("hidden"));
        assertFalse(link.has("id"));
        assertEquals("", link.attribute("id"));
        HtmlElement plain = JsoupElement.fragment("<p>x</p>").select("p").get(0);
        assertEquals(Map.of(), plain.attributes());
        assertFalse(plain.has("id"));
    }

    @Test
    void shouldKnowLinesWhereTheyAreAskedFor() {
        String html = "<p>a</p>\n\n<p id=x>b</p>";
        assertEquals(3, JsoupElement.source(html).byId("x").orElseThrow().line());
        assertEquals(0, JsoupElement.document(html).byId("x").orElseThrow().line());
    }

    @Test
    void shouldTellItsOwnTextFromThatOfOthers() {
        JsoupElement root = JsoupElement.fragment("one <b>two</b>");
        assertEquals("one", root.ownText());
        assertEquals("one two", root.text());
        assertEquals(
                "let a",
                JsoupElement.fragment("<script>let a</script>")
                        .select("script")
                        .get(0)
                        .data());
    }

    @Test
    void shouldEndWhereItEnds() {
        HtmlElement one = JsoupElement.fragment("<p><b>x</b><i>y</i></p><b>z</b>")
                .select("p")
                .get(0);
        assertEquals(
                List.of("b", "i"),
                one.children().stream().map(HtmlElement::name).toList());
        HtmlElement leaf = one.children().get(0);
        assertEquals(List.of(), leaf.children());
        assertEquals(List.of(leaf), leaf.select("b"));
    }

    @Test
    void shouldSayItsMarkup() {
        assertEquals(
                "<b>x</b>", JsoupElement.fragment("<b>x</b>").select("b").get(0).toString());
    }
}
