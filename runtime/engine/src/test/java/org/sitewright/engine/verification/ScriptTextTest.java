package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.engine.verification.ScriptText.Literal;

class ScriptTextTest {
    private static List<String> literals(String script) {
        return ScriptText.of(script).literals().stream().map(Literal::value).toList();
    }

    @Test
    void shouldLeaveCommentsOut() {
        ScriptText script = ScriptText.of("a('//b'); // 'c'\nd = /[/'\"]/; /* 'e' */ f(`/*g*/`) /* h");
        assertEquals("a('//b');  \nd = /[/'\"]/;   f(`/*g*/`)  ", script.code());
        assertEquals(List.of("//b", "/*g*/"), literals("a('//b'); // 'c'\nd = /[/'\"]/; /* 'e' */ f(`/*g*/`) /* h"));
        assertEquals(new ScriptText("", List.of()), ScriptText.of(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'a.org'          | a.org",
                "\"it's\"         | it's",
                "`a${b}`          | a${b}",
                "'it\\'s'         | it's",
                "'\\x61.org'      | a.org",
                "'\\u0061.org'    | a.org",
                "'\\u{61}.org'    | a.org",
                "'\\u{110000}.org'| ?.org",
                "'\\u{1F600}'     | \uD83D\uDE00",
                "'\\\\'           | \\",
            })
    void shouldResolveEscapes(String script, String value) {
        assertEquals(List.of(value), literals(script));
    }

    @Test
    void shouldJoinLinesThatAreContinued() {
        assertEquals(List.of("a.org"), literals("'a\\\n.org'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "import a from '/b.js'               | SCRIPT",
                "import('/b.js')                     | SCRIPT",
                "importScripts( '/b.js')             | SCRIPT",
                "new SharedWorker('/b.js')           | SCRIPT",
                "fetch('/b')                         | CONNECT",
                "new EventSource('/b')               | CONNECT",
                "navigator.sendBeacon('/b', c)       | CONNECT",
                "i.src = '/b.gif'                    | UNKNOWN",
                "prefetch('/b')                      | UNKNOWN",
            })
    void shouldTellWhatAnAddressLoads(String script, Loads.Kind kind) {
        assertEquals(kind, ScriptText.of(script).literals().get(0).kind());
    }

    @Test
    void shouldTellItOfTheSecondArgument() {
        List<Literal> literals = ScriptText.of("/*" + "a".repeat(90) + "*/ request.open('GET', '/b')")
                .literals();
        assertEquals(Loads.Kind.CONNECT, literals.get(1).kind());
    }
}
