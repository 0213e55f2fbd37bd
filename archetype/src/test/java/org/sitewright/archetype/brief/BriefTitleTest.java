package org.sitewright.archetype.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Website Brief — Lin Body Work | Lin Body Work",
                "Client Brief — Bo's Bikes Website | Bo's Bikes",
                "The Sewing Club website brief | The Sewing Club",
                "ABC Website Brief — AI Reference | ABC",
                "Website brief: Halyard & Twine | Halyard & Twine",
                "Harbour Café | Harbour Café",
                "Website brief |",
            })
    void shouldFindTheName(String title, String name) {
        assertEquals(name, BriefTitle.name(title).orElse(null));
    }
}
