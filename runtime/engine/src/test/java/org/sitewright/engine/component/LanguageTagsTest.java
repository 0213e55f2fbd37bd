package org.sitewright.engine.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "DE", "en-GB", "zh-Hant-TW", "es-419", "de-CH-1901", "nds", "he", "sr-Latn"})
    void shouldKnowTagsThatThereAre(String tag) {
        assertTrue(LanguageTags.isValid(tag), tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "en_GB", "en-UK", "xx", "und", "e", "de-", "en GB", "x-default"})
    void shouldKnowTagsThatThereAreNot(String tag) {
        assertFalse(LanguageTags.isValid(tag), tag);
    }

    @Test
    void shouldCompareLanguagesOnly() {
        assertTrue(LanguageTags.sameLanguage("de", "de-AT"));
        assertFalse(LanguageTags.sameLanguage("de", "nl"));
        assertEquals(true, LanguageTags.sameLanguage("zh-Hans", "ZH-hant"));
    }
}
