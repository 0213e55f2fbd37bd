package org.sitewright.browser.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class DeclaredSourcesBrowserCheckTest {
    private final DeclaredSourcesBrowserCheck check = new DeclaredSourcesBrowserCheck();

    @Test
    void shouldAcceptWhatIsDeclared(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<p id=player>x</p><script>fetch('https://figures.test/a').catch(() => 0)</script>",
                        Look.block("player", Player.class)));
    }

    @Test
    void shouldFindWhatAFontOrAScriptAsks(Look look) {
        assertEquals(
                List.of(
                        "SEC-002 : The page asks fonts.test, which no component on it declares",
                        "SEC-002 : The page asks pixel.test, which no component on it declares"),
                look.at(
                        check,
                        "<style>@font-face{font-family:f;src:url(https://fonts.test/f.woff2)} body{font-family:f}</style><p id=player>x</p><script>setTimeout(()=>{new Image().src='https://pixel.test/p'},20000)</script>",
                        Look.block("player", Player.class)));
    }

    @Test
    void shouldFindWhatIsLookedUpBeforehand(Look look) {
        assertEquals(
                List.of(
                        "SEC-002 : <link rel=\"dns-prefetch\" href=\"https://visit.test/\"> tells visit.test of the visit, which no component declares"),
                look.at(
                        check,
                        "<script>const l = document.createElement('link'); l.rel = 'dns-prefetch'; l.href = 'https://visit.test/'; document.head.append(l)</script>"));
    }
}
