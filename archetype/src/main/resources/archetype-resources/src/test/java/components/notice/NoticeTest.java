package ${package}.components.notice;

import org.junit.jupiter.api.Test;
import org.sitewright.testkit.Gate;

/** Holds the notice to its contract with its example. */
class NoticeTest {
    @Test
    void shouldKeepItsWord() {
        Gate.assertComponent(Notice.class);
    }
}
