package org.sitewright.testkit;

import org.junit.jupiter.api.Test;
import org.sitewright.testkit.component.testkitheading.TestkitHeading;
import org.sitewright.testkit.component.testkitlink.TestkitLink;

class GateTest {
    @Test
    void shouldAdmitTheExamplesOfItsOwnComponents() {
        Gate.assertComponent(TestkitHeading.class);
        Gate.assertComponent(TestkitLink.class);
    }
}
