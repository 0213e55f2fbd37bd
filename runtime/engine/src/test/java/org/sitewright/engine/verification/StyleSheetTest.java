package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.engine.verification.StyleSheet.Rule;
import org.sitewright.engine.verification.StyleSheet.Url;

class StyleSheetTest {
    private static final Rule RED = new Rule(List.of(), "a", Map.of("color", "red"));

    @Test
    void shouldReadRulesWithWhatStandsAroundThem() {
        assertEquals(
                List.of(
                        RED,
                        new Rule(List.of("@media print"), "b > i, u", Map.of("color", "blue", "margin", "0")),
                        new Rule(List.of("@media print", "@supports (gap: 1em)"), "p", Map.of("gap", "1em")),
                        new Rule(List.of(), "d", Map.of("left", "0"))),
                StyleSheet.of(
                                """
                                @charset "utf-8";
                                a{color:red}
                                @media  print { b >\ti, u {color: blue; margin: 0;}
                                  @supports (gap: 1em){ p{gap:1em} }
                                }
                                none{}
                                d{left:0}
                                """)
                        .rules());
    }

    @Test
    void shouldReadARuleBeforeThoseWithinIt() {
        assertEquals(
                List.of(
                        new Rule(List.of(), "a", Map.of("color", "red", "top", "0")),
                        new Rule(List.of("a"), "&:hover", Map.of("color", "blue"))),
                StyleSheet.of("a{color:red;&:hover{color:blue}top:0}").rules());
    }

    @Test
    void shouldKnowWhatARuleStandsWithin() {
        Rule rule = StyleSheet.of("@MEDIA print{a{color:red}}").rules().get(0);
        assertTrue(rule.within("@media"));
        assertFalse(rule.within("@supports"));
        assertFalse(RED.within(""));
    }

    /** Each of these is the rule {@code a{color:red}} and another declaration, or another rule. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{content:'}';color:red}",
                "a{content:\"{\";color:red}",
                "a{content:'\\'}';color:red}",
                "a{content:\"it's\";color:red}",
                "a{background:url(data:image/png;base64,AA);color:red}",
                "a{background:url(data:a;b,%7B;c;(d));color:red}",
                "a{b:c);color:red}",
                "p\\{{b:c}a{color:red}",
                "p\\}{b:c}a{color:red}",
                "a{color:red",
                "a{color:red;content:'x",
                "a{color:red;content:'\\",
                "a{color:red\\",
                "a{color:red/* }*/;b:c}",
                "a{color:red}/* never closed a{color:blue}",
                "a{COLOR:Red !IMPORTANT}",
                "a{col\\6fr:red}",
                "a{color:blue;color:red}",
                "a{:b;c;color:red}",
                "a{color:red}}b{color:blue}",
                "p{b:c}}p{d:e}a{color:red}",
                "p{content:'\n}a{color:red}p{content:'\n}",
                "p{content:\"/*\n}a{color:red}p{content:\"*/\n}",
                "p{content:'a\\\n}'}a{color:red}",
            })
    void shouldReadWhatBrowsersRead(String css) {
        assertTrue(
                StyleSheet.of(css).rules().stream()
                        .anyMatch(rule -> rule.context().isEmpty()
                                && rule.selector().equals("a")
                                && rule.declarations().get("color").startsWith("red")),
                () -> StyleSheet.of(css).rules().toString());
    }

    @Test
    void shouldKeepDeclarationsWhole() {
        assertEquals(
                Map.of("background", "url(data:image/png;base64,aa)", "color", "red"),
                StyleSheet.of("a{:b;c;background:url(data:image/png;base64,AA);color:red}")
                        .rules()
                        .get(0)
                        .declarations());
    }

    @Test
    void shouldSkipTheRuleBehindABraceTooMany() {
        assertEquals(
                List.of(RED),
                StyleSheet.of("a{color:red}}@media print{b{left:0}}").rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@import 'a.css';                            | STYLE | a.css",
                "@import\turl( \"a.css\" );                  | STYLE | a.css",
                "@font-face{src:url(a.woff2)}                | FONT  | a.woff2",
                "@FONT-FACE{font-family:a;src:url('a.woff2')}| FONT  | a.woff2",
                "@font-face{}a{background:url(a.png)}        | IMAGE | a.png",
                "a{background:url()}                         | IMAGE | ''",
                "a{background:image-set('//b.org/a' 1x)}     | IMAGE | //b.org/a",
                "a{background:url(\\61.png)}                 | IMAGE | a.png",
                "a{background:url(\\/a.png)}                 | IMAGE | /a.png",
                "a{background:url(\\110000.png)}             | IMAGE | ?.png",
            })
    void shouldTellWhatAnAddressLoads(String css, Loads.Kind kind, String url) {
        assertEquals(List.of(new Url(kind, url)), StyleSheet.of(css).urls());
    }

    @Test
    void shouldKeepTextAndWeightWithoutComments() {
        StyleSheet sheet = StyleSheet.of(" a{b:url(/*)}/* c */i{content:'/* é */'}\n");
        assertEquals(" a{b:url(/*)} i{content:'/* é */'}\n", sheet.text());
        assertEquals("a{b:url(/*)}i{content:'/* é */'}".length() + 1, sheet.bytes(), "in UTF-8, é takes two");
        assertEquals(new StyleSheet("", List.of(), List.of(), 0), StyleSheet.of(""));
    }
}
