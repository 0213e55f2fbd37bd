package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.BriefException;

class ReadersTest {
    @Test
    void shouldFindTheReaderOfThatName() {
        assertEquals("rules", Readers.named("rules").name());
    }

    @Test
    void shouldNameTheReadersThereAre() {
        String message = assertThrows(BriefException.class, () -> Readers.named("oracle"))
                .getMessage();
        assertTrue(message.contains("-Dreader: there is no reader called \"oracle\". Fix: use one of: rules"), message);
    }
}
