package org.sitewright.browser.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class ConsentFirstBrowserCheckTest {
    private final ConsentFirstBrowserCheck check = new ConsentFirstBrowserCheck();

    @Test
    void shouldAcceptWhatIsNecessary(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<p id=keeper>x</p><script>localStorage.choice=1</script>",
                        Look.block("keeper", Keeper.class)));
    }

    @Test
    void shouldFindWhatNeedsConsent(Look look) {
        assertEquals(
                List.of(
                        "PRIV-102 : The browser keeps the key of local storage 'visits' of category STATISTICS, and nobody has agreed"),
                look.at(
                        check,
                        "<p id=keeper>x</p><script>setTimeout(()=>localStorage.setItem('visits',1),8000)</script>",
                        Look.block("keeper", Keeper.class)));
    }
}
