package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void shouldFindHeadingsAlikeThatDifferInLittleWords() {
        assertTrue(Words.alike("LA CARTA", "Carta"));
        assertTrue(Words.alike("Our services", "Services"));
        assertFalse(Words.alike("Winter menu", "Menu"));
        assertFalse(Words.alike("The", "Our"));
        assertFalse(Words.alike(null, "Menu"));
    }
}
