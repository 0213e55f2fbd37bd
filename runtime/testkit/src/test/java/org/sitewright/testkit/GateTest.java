package org.sitewright.testkit;

import org.junit.jupiter.api.Test;

class GateTest {
    @Test
    void shouldAdmitTheExamplesOfItsOwnComponents() {
        Gate.assertEveryComponent("testkit", "testkit");
    }
}
