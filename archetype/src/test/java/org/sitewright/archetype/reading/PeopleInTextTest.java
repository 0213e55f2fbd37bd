package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleInTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There's myself, Ada Bell, baker. | Ada Bell baker",
                "My brother Tom does the cutting. | Tom does the cutting",
                "Meine Schwester Eva macht die Torten. | Eva macht die Torten",
                "Mon frère Luc fait le pain. | Luc fait le pain",
                "Just me, Ada Bell. | Ada Bell",
                "My brother Tom does the cutting, but leave him out. | ''",
                "Tom cuts. | ''",
            })
    void shouldFindWhoASentencePresents(String sentence, String person) {
        String found = Shown.found(into -> new PeopleInText(into).read(Shown.excerpt(sentence)));
        assertEquals(
                person,
                found.replaceAll("people/0/\\w+: ", "").replace("\n", " ").strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"I say \"Ada Bell, baker. Up since three.\" | 3", "I say \"Ada bakes. Up since three.\" | 0"})
    void shouldReadAPresentationInQuotationMarks(String text, int values) {
        assertEquals(
                values,
                Shown.found(into -> new PeopleInText(into).quoted(Shown.excerpt(text)))
                        .lines()
                        .count());
    }
}
