package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.engine.rendering.Fragment;

class BlockRootsTest {
    record Text() {}

    private static final String ONE = "<div id=a><p lang=de>one</p></div>";
    private static final String TWO = "<section id=b><h2>two</h2></section>";

    /** The second fragment's root has the id b, the first one's a. */
    private static List<Fragment> fragments(String... written) {
        List<Fragment> fragments = new ArrayList<>();
        for (String html : written) {
            String id = fragments.isEmpty() ? "a" : "b";
            fragments.add(new Fragment(
                    new Block(id, "test:text", new Text(), Place.of("page.yaml")),
                    null,
                    null,
                    html,
                    List.of(),
                    Set.of()));
        }
        return fragments;
    }

    private static JsoupElement page(String main) {
        return JsoupElement.document("<body><a href=/>skip</a><main>" + main + "</main><footer>end</footer>");
    }

    private static List<HtmlElement> roots(String... written) {
        return BlockRoots.of(page(String.join("\n", written)), fragments(written));
    }

    private static String shape(HtmlElement root) {
        return root.children().stream().map(HtmlElement::toString).collect(Collectors.joining());
    }

    @Test
    void shouldTakeBlocksFromTheDocument() {
        JsoupElement page = page(ONE + "\n" + TWO);
        List<HtmlElement> roots = BlockRoots.of(page, fragments(ONE, TWO));

        assertSame(page.byId("a").orElseThrow(), roots.get(0).children().get(0));
        assertSame(page.byId("b").orElseThrow(), roots.get(1).children().get(0));
        assertEquals("body", roots.get(0).name());
        assertEquals("one", roots.get(0).text());
        assertEquals(1, roots.get(0).select("p").size());
        assertEquals(1, roots.get(0).having("lang"::equals).size());
        assertEquals(0, roots.get(1).having("lang"::equals).size());
    }

    /** Each is seen as it is by itself, whatever the document makes of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=a></div><p>more</p>",
                "<p>more</p><div id=a></div>",
                "more<div id=a></div>",
                "<div id=a></div>more",
                "<div id=a></div>more<!-- --></div>",
                "<div id=a><div>open</div>",
                "<div id=a>open",
                "<div>without its id</div>",
                "<div id=a></div></main>",
                "more",
                "",
            })
    void shouldParseWhatIsNoElementByItself(String html) {
        List<HtmlElement> roots = roots(html, TWO);

        assertEquals(shape(JsoupElement.fragment(html)), shape(roots.get(0)));
        assertEquals(shape(JsoupElement.fragment(TWO)), shape(roots.get(1)));
    }

    /** A page's own view may have more around its blocks. */
    @Test
    void shouldParseBlocksOfAViewByThemselves() {
        JsoupElement page = page("<h1>view</h1>" + ONE);
        HtmlElement root = BlockRoots.of(page, fragments(ONE)).get(0);

        assertEquals(shape(JsoupElement.fragment(ONE)), shape(root));
        assertFalse(root.byId("a").equals(page.byId("a")));
    }
}
