package org.sitewright.browser.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class NoPolicyViolationBrowserCheckTest {
    private final NoPolicyViolationBrowserCheck check = new NoPolicyViolationBrowserCheck();

    @Test
    void shouldAcceptWhatThePolicyAllows(Look look) {
        assertEquals(
                List.of(),
                look.at(check, "Content-Security-Policy", "default-src 'none'; connect-src 'self'", "<p>x</p>"));
    }

    @Test
    void shouldFindWhatThePolicyBlocksLater(Look look) {
        assertEquals(
                List.of("SEC-101 : The policy blocks https://figures.test/a (connect-src)"),
                look.at(
                        check,
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'unsafe-inline'",
                        "<p id=player>x</p><script>setTimeout(()=>fetch('https://figures.test/a').catch(() => 0),5000)</script>",
                        Look.block("player", Player.class)));
    }

    @Test
    void shouldFindAnImageInItsBlock(Look look) {
        assertEquals(
                List.of("SEC-101 player: The policy blocks https://pixel.test/p (img-src)"),
                look.at(
                        check,
                        "Content-Security-Policy",
                        "default-src 'none'",
                        "<div id=player><img alt='' width=9 height=9 src='https://pixel.test/p'></div>",
                        Look.block("player", Player.class)));
    }
}
