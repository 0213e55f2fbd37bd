package org.sitewright.browser.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class KeptAsDeclaredBrowserCheckTest {
    private final KeptAsDeclaredBrowserCheck check = new KeptAsDeclaredBrowserCheck();

    @Test
    void shouldAcceptWhatLivesAsLongAsDeclared(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<p id=keeper>x</p><script>document.cookie='choice=1; max-age=2592000'</script>",
                        Look.block("keeper", Keeper.class)));
    }

    @Test
    void shouldFindWhatLivesLonger(Look look) {
        assertEquals(
                List.of("PRIV-101 : The cookie 'choice' is kept for 365.0 days; 30 are declared"),
                look.at(
                        check,
                        "<p id=keeper>x</p><script>document.cookie='choice=1; max-age=31536000'</script>",
                        Look.block("keeper", Keeper.class)));
    }
}
