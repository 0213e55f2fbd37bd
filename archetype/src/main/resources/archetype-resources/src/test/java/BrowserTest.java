package ${package};

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sitewright.browser.BrowserGate;

/** Opens every page in a browser: {@code mvn verify -Pbrowser}. Without that profile this is not compiled. */
class BrowserTest {
    @Test
    void shouldKeepItsWordInABrowser() {
        BrowserGate.assertAdmitted(Path.of("src/main/webapp"));
    }
}
