package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.verification.HtmlElement;

class SelectorTest {
    private static final String HTML =
            """
            <!DOCTYPE html><html lang=en><head><title>One</title><meta name=Description content=x><link rel=canonical href=/a></head>
            <body><header id=a><nav aria-label=Main><a href=/a>A</a><a name=b>B</a></nav></header>
            <main id=main><h1>One <a href="/c?d=1">C</a></h1><form><input type=hidden name=h><input type=TEXT id=t><input></form>
            <svg><title>Two</title><a xlink:href="#a"><path d="M0"/></a></svg><div role=img><title>Three</title></div>
            <table><tr><td><img alt="" src=x></td></tr></table></main><footer id=a><area href=/d></footer></body></html>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "*",
                "a, area",
                "a[href], area[href]",
                "[id]",
                "[id], a[name]",
                "head > title",
                "svg title, svg desc",
                "body a[href], body button",
                "main, [role=main]",
                "meta[name=description]",
                "input[type=text]",
                "h1, h2, h3, [role=heading]",
                "body link[rel=canonical]",
                "nothing",
                "main > form > input, table img",
                "main > *",
                "svg *",
                "* > [href]"
            })
    void shouldFindWhatJsoupFinds(String css) {
        assertTrue(Selector.of(css).isPresent());
        JsoupElement document = JsoupElement.document(HTML);
        assertEquals(
                Jsoup.parse(HTML).child(0).select(css).stream()
                        .map(e -> e.cssSelector())
                        .toList(),
                document.select(css).stream()
                        .map(e -> ((JsoupElement) e).element().cssSelector())
                        .toList());
        HtmlElement main = document.select("main").get(0);
        assertEquals(
                Jsoup.parse(HTML).selectFirst("main").select(css).size(),
                main.select(css).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"input:not([type=hidden])", "h1 + form", "[href^=/]", ".menu", "#a"})
    void shouldLeaveTheRestToJsoup(String css) {
        assertFalse(Selector.of(css).isPresent());
        assertEquals(
                Jsoup.parse(HTML).child(0).select(css).eachAttr("href"),
                JsoupElement.document(HTML).select(css).stream()
                        .filter(element -> element.has("href"))
                        .map(element -> element.attribute("href"))
                        .toList());
    }

    @Test
    void shouldKnowWhatIsAboveAndWithin() {
        JsoupElement document = JsoupElement.document(HTML);
        assertEquals(List.of("head", "body"), names(document.children()));
        assertEquals(
                List.of("header", "main", "footer"),
                names(document.select("body").get(0).children()));
        assertEquals(
                "nav", document.select("a[name]").get(0).parent().orElseThrow().name());
        assertEquals("header", document.byId("a").orElseThrow().name());
        assertTrue(document.byId("none").isEmpty());
    }

    @Test
    void shouldStandDeepNesting() {
        String deep = "<div>".repeat(20_000) + "<a href=/x>x</a>";
        assertEquals(1, JsoupElement.fragment(deep).select("a[href]").size());
    }

    private static List<String> names(List<HtmlElement> elements) {
        return elements.stream().map(HtmlElement::name).toList();
    }
}
