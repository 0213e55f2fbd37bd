package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScriptFoldingTest {
    @Test
    void shouldReadStringsThatArePutTogether() {
        assertEquals("fetch(\"https://c.org/x\")", ScriptFolding.of("fetch('https:' + \"//c.\" + `org/x`)"));
        assertEquals("fetch(\"https://c.org/x\")", ScriptFolding.of("fetch(['https:/', 'c.' + 'org', 'x'].join('/'))"));
        assertEquals("fetch(\"https://c.org/x\")", ScriptFolding.of("fetch(atob('aHR0cHM6Ly9jLm9yZy94'))"));
    }

    @Test
    void shouldLeaveOtherCodeAlone() {
        for (String code : new String[] {"say('a' + name + 'b')", "list.join(', ')", "atob(text)", "1 + 2"}) {
            assertEquals(code, ScriptFolding.of(code));
        }
    }

    @Test
    void shouldKeepWhatIsNoBase64() {
        assertEquals("say(\"a\")", ScriptFolding.of("say(atob('a'))"));
    }
}
