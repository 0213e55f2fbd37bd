package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibleNameTest {
    /** What the element with the id {@code x} is called. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <a id=x> Our <b>menu</b> </a>                                        | Our menu
                    <a id=x title=Menu></a>                                              | Menu
                    <a id=x title=Menu>Food</a>                                          | Food
                    <a id=x aria-label=' Menu ' title=Food>Eat</a>                       | Menu
                    <a id=x aria-label=' '>Eat</a>                                       | Eat
                    <a id=x aria-labelledby='b  a' aria-label=Menu></a><p id=a>A</p><p id=b>B</p>| B A
                    <a id=x aria-labelledby=none aria-label=Menu></a>                    | Menu
                    <a id=x aria-labelledby=a></a><p id=a aria-label=Menu>A</p>          | Menu
                    <a id=x aria-labelledby=a></a><img id=a alt=Menu>                    | Menu
                    <img id=x alt=Menu title=Food>                                       | Menu
                    <map><area id=x alt=Menu></map>                                      | Menu
                    <input id=x type=IMAGE alt=Go value=No>                              | Go
                    <input id=x type=submit alt=No value=Go>                             | Go
                    <a id=x><img alt=Menu></a>                                           | Menu
                    <a id=x>Our <img alt=Menu></a>                                       | Our Menu
                    <a id=x><i aria-label=Menu></i></a>                                  | Menu
                    <a id=x><svg><title>Menu</title></svg></a>                           | Menu
                    <a id=x><img alt=Menu aria-hidden=TRUE></a>                          | ~~
                    <a id=x><b aria-hidden=true><img alt=Menu></b></a>                   | ~~
                    <a id=x><b hidden><img alt=Menu></b></a>                             | ~~
                    <a id=x aria-hidden=true><img alt=Menu></a>                          | ~~
                    <a id=x><i aria-hidden=true>Menu</i></a>                             | ~~
                    <a id=x><select><option>Menu</select><script>Menu</script></a>       | ~~
                    <a id=x>&nbsp;&#8203;</a>                                            | ~~
                    <a id=x>Our&nbsp; menu</a>                                           | Our menu
                    """)
    void shouldBeWhatAssistiveTechnologySays(String html, String name) {
        assertEquals(
                name, AccessibleName.of(JsoupElement.document(html).byId("x").orElseThrow()));
    }

    @Test
    void shouldTellALabelFromContent() {
        JsoupElement document = JsoupElement.document("<nav id=a aria-label=Main>x</nav><nav id=b>x</nav>");
        assertEquals(
                "Main",
                AccessibleName.labelled(document.byId("a").orElseThrow()).orElse(""));
        assertEquals(
                "", AccessibleName.labelled(document.byId("b").orElseThrow()).orElse(""));
    }
}
