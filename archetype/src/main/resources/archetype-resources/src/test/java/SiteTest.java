package ${package};

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sitewright.testkit.Gate;

/** Passes the site through the same gate as its deployment does. */
class SiteTest {
    @Test
    void shouldBeAdmitted() {
        Gate.assertAdmitted(Path.of("src/main/webapp"));
    }
}
