package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.document.Excerpt;

class SentencesTest {
    private static List<String> of(String text) {
        return Sentences.of(Shown.excerpt(text)).stream().map(Excerpt::text).toList();
    }

    @Test
    void shouldNotEndASentenceBehindTheShortWordOfACounty() {
        assertEquals(List.of("Come to Birr, Co. Offaly, by bus."), of("Come to Birr, Co. Offaly, by bus."));
        assertEquals(List.of("We are Birr Kiln Co.", "Come by bus."), of("We are Birr Kiln Co. Come by bus."));
    }
}
