package org.sitewright.components;

import org.junit.jupiter.api.Test;
import org.sitewright.testkit.Gate;

/** Each folder, each example: rendered, held to every clause, and the same as tags. */
class EveryComponentTest {
    @Test
    void shouldKeepItsWord() {
        Gate.assertEveryComponent("sitewright", "atelier");
    }
}
