package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.verification.HtmlElement;

class VisibleTextTest {
    private static HtmlElement fragment(String html) {
        return JsoupElement.fragment(html);
    }

    /** A slash is the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one</p><p>two</p>                            | one/two",
                "<p>one </p>  <p>  two</p>                       | one/two",
                "one<p>two</p>three                              | one/two/three",
                "<b>o</b>ne <i>two</i>                           | one two",
                "one<br>two                                      | one/two",
                "<table><tr><th>one<td>two</table>               | one/two",
                "<button>one</button><button>two</button>        | one/two",
                "one<img src=a>two                               | one/two",
                "<div><div><p>one</p></div></div><p></p><p>two   | one/two",
                "one <code>two</code> three <pre>four</pre>      | one three",
                "<p>one</p><noscript>two</noscript>              | one",
                "<p hidden>one</p><p>two</p>                     | two",
                "one<script>two</script><style>three</style>     | one",
                "<svg><title>one</title><text>two</text></svg>   | two",
            })
    void shouldReadProseLineByLine(String html, String prose) {
        assertEquals(prose, VisibleText.prose(fragment(html)).replace('\n', '/'));
    }

    @Test
    void shouldReadAllOnOneLine() {
        assertEquals("one two", VisibleText.of(fragment("<p>one</p><pre>two</pre>")));
        assertEquals("", VisibleText.of(fragment("<p hidden>one</p>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ttwo", "one \r\n two", "one&#13;two", "one&nbsp; two", " one\f\ftwo ", "one&#11;two"})
    void shouldReadWhiteSpaceAsOneSpace(String html) {
        assertEquals("one two", VisibleText.of(fragment(html)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one&#8;two", "one&#14;two"})
    void shouldKeepOtherControlCharacters(String html) {
        assertEquals(7, VisibleText.of(fragment(html)).length());
    }

    @Test
    void shouldReadAPartAlone() {
        HtmlElement part =
                fragment("<p>one</p><p>two <b hidden>three</b></p>").select("p").get(1);
        assertEquals("two", VisibleText.of(part));
    }

    /** What stands below something left out is still text where it is asked for; what is left out is not. */
    @Test
    void shouldReadAPartOfWhatIsLeftOut() {
        HtmlElement page = fragment("<div hidden>one <p>two</p></div>");

        assertEquals("two", VisibleText.of(page.select("p").get(0)));
        assertEquals("", VisibleText.of(page.select("div").get(0)));
    }

    @Test
    void shouldReadWhatIsDeeperThanTheStack() {
        String deep = "<b>".repeat(100_000) + "one";

        assertEquals("one", VisibleText.of(JsoupElement.fragment("<div>" + deep + "</div>")));
    }
}
