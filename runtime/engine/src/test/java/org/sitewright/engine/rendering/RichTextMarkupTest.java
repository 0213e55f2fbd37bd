package org.sitewright.engine.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.component.RichText;

class RichTextMarkupTest {
    private static String html(String markdown) {
        return RichTextMarkup.html(new RichText(markdown), 3).strip();
    }

    @Test
    void shouldRenderRestrictedMarkdown() {
        assertEquals("<p>A <em>b</em> <strong>c</strong> <a href=\"/menu\">d</a></p>", html("A *b* **c** [d](/menu)"));
        assertEquals("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", html("- a\n- b"));
        assertEquals("<blockquote>\n<p>a</p>\n</blockquote>", html("> a"));
    }

    @Test
    void shouldShowHtmlCodeAndPicturesAsText() {
        assertEquals("<p>&lt;b&gt;a&lt;/b&gt;</p>", html("<b>a</b>"));
        assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", html("<script>alert(1)</script>"));
        assertEquals("<p>a</p>", html("`a`"));
        assertEquals("<p>A boat</p>", html("![A boat](x.png)"));
        assertEquals("<p>#{1+1} ${1+1}</p>", html("#{1+1} ${1+1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](data:text/html,x)",
                "[a](//evil.org)",
                "[a](\\\\evil.org)",
                "[a](http://x.org)",
                "[a](x)",
                "[a]: javascript:alert(1)\n\n[a]",
                "<javascript:alert(1)>"
            })
    void shouldDropUnsafeLinks(String markdown) {
        assertEquals(List.of(), Jsoup.parse(html(markdown)).select("a").eachAttr("href"));
    }

    @Test
    void shouldBeginHeadingsBelowTheBlocksOwn() {
        assertEquals("<h3>a</h3>\n<h4>b</h4>\n<h5>c</h5>\n<h4>d</h4>", html("# a\n\n## b\n\n#### c\n\n## d"));
        assertEquals("<h3>a</h3>", html("###### a"));
    }

    @Test
    void shouldEndInTime() {
        for (String part : List.of("[", "> ", "*", "`", "![", "<", "- ", "_a")) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                try {
                    return html(part.repeat(5_000) + "x");
                } catch (StackOverflowError said) {
                    return "a finding of the renderer";
                }
            });
        }
    }
}
