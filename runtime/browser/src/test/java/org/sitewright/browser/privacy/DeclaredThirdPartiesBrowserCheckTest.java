package org.sitewright.browser.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class DeclaredThirdPartiesBrowserCheckTest {
    private final DeclaredThirdPartiesBrowserCheck check = new DeclaredThirdPartiesBrowserCheck();

    @Test
    void shouldAcceptWhoIsNamedAndNeedsNoConsent(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<p id=keeper>x</p><script>fetch('https://maps.test/a').catch(() => 0)</script>",
                        Look.block("keeper", Keeper.class)));
    }

    @Test
    void shouldFindWhoIsNotNamedAndWhoNeedsConsent(Look look) {
        assertEquals(
                List.of(
                        "PRIV-004 : The page asks fonts.test, which no @ThirdParty names",
                        "PRIV-004 : The page asks ads.test, which needs consent, and nobody has agreed"),
                look.at(
                        check,
                        "<p id=keeper>x</p><link rel=stylesheet href='https://fonts.test/a.css'><script>setTimeout(()=>fetch('https://ads.test/a').catch(()=>0),9000)</script>",
                        Look.block("keeper", Keeper.class)));
    }
}
