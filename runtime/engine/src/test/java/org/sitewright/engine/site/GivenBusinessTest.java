package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GivenBusinessTest {
    @Test
    void shouldRejectBusinessOfNobody() {
        SiteFolder folder = SiteFolder.good();
        for (String bad : List.of(
                "type: Bakkery",
                "email: info@example.com",
                "email: you@yourcompany.com",
                "email: test@test.com",
                "telephone: +1 (415) 555-0132")) {
            assertEquals(
                    1,
                    folder.site("business:\n  name: Anna\n  " + bad + "\n")
                            .problems()
                            .size(),
                    bad);
        }
        for (String good : List.of(
                "type: Museum", "type: Bakery", "email: anna@example-bakery.com", "telephone: +1 415 555 2671")) {
            assertEquals(
                    List.of(),
                    folder.site("business:\n  name: Anna\n  " + good + "\n").problems(),
                    good);
        }
    }
}
