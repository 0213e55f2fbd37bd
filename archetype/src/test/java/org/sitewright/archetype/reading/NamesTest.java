package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.archetype.document.Excerpt;

class NamesTest {
    private static Optional<String> line(Optional<Excerpt> name) {
        return name.map(Excerpt::line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Website brief for Fern & Moss | Fern & Moss",
                "Fern & Moss – website brief | Fern & Moss",
                "Brief: Fern & Moss | Fern & Moss",
                "Fern & Moss Website Brief | Fern & Moss",
                "Briefing für Bäckerei Lohmann | Bäckerei Lohmann",
                "Fern & Moss | Fern & Moss"
            })
    void shouldFindTheNameInATitle(String title, String name) {
        assertEquals(Optional.of(name), line(Names.inTitle(Shown.excerpt(title))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Website brief",
                "Contact",
                "New website project brief v2",
                "Opening hours",
                "Client questionnaire"
            })
    void shouldFindNoNameInOtherTitles(String title) {
        assertEquals(Optional.empty(), line(Names.inTitle(Shown.excerpt(title))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are called Fern & Moss. | Fern & Moss",
                "Fern & Moss is a small café by the canal. | Fern & Moss",
                "We need a website for \"Fern & Moss\". | Fern & Moss",
                "Our bakery, trading as Fern & Moss, is old. | Fern & Moss",
                "Wir heißen Bäckerei Lohmann. | Bäckerei Lohmann",
                "We are Fern & Moss, and we bake. | Fern & Moss"
            })
    void shouldFindTheNameInASentenceThatSaysIt(String sentence, String name) {
        assertEquals(Optional.of(name), line(Names.inSentence(Shown.excerpt(sentence))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is a small café.",
                "Christmas is a busy time.",
                "The café is a small one.",
                "We bake at night.",
                "Budget is a problem."
            })
    void shouldFindNoNameInOtherSentences(String sentence) {
        assertEquals(Optional.empty(), line(Names.inSentence(Shown.excerpt(sentence))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all about Fern & Moss, since 2011 | fernandmoss.co.uk | Fern & Moss",
                "all about Fern & Moss, since 2011 | www.fern-moss.de | Fern & Moss",
                "bei Bäckerei Höß gibt es Brot | baeckerei-hoess.de | Bäckerei Höß"
            })
    void shouldFindTheNameThatTheHostIsMadeOf(String text, String host, String name) {
        assertEquals(Optional.of(name), line(Names.likeHost(Shown.excerpt(text), host)));
    }

    @Test
    void shouldFindNoNameForAnotherHost() {
        assertEquals(Optional.empty(), line(Names.likeHost(Shown.excerpt("all about Fern & Moss"), "harbour.coffee")));
        assertEquals(Optional.empty(), line(Names.likeHost(Shown.excerpt("we love fernandmoss"), "fernandmoss.de")));
    }

    @Test
    void shouldTakeQuotationMarksAndRemarksOff() {
        assertEquals("Fern & Moss", Names.plain(Shown.excerpt("“Fern & Moss”")).line());
        assertEquals(
                "Fern & Moss Ltd.",
                Names.plain(Shown.excerpt("Fern & Moss Ltd.")).line());
    }
}
