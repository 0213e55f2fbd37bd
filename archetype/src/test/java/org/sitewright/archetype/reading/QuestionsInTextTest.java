package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsInTextTest {
    private static String read(String... paragraphs) {
        return Shown.found(into -> {
                    QuestionsInText questions = new QuestionsInText(into);
                    for (String paragraph : paragraphs) {
                        questions.take(Shown.excerpt(paragraph));
                    }
                })
                .replaceAll("faq/\\d+/\\w+: ", "")
                .replace("\n", " ")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Questions people ask. Do dogs ride free? They do, on the lower deck. | Do dogs ride free? They do, on the lower deck.",
                "Fragen. Eine ist immer: Darf der Hund mit? Freilich. Und Wie zahlt man? Bar. | Darf der Hund mit? Freilich. Wie zahlt man? Bar.",
                "Les questions des clients. Prenez-vous la carte ? Oui, dès dix euros. | Prenez-vous la carte ? Oui, dès dix euros.",
                "Any questions, ring me. Do dogs ride free? They do. | ''",
                "Do dogs ride free? They do. | ''",
                "The questions. Who is it for? Families with children. | ''",
                "The questions. Do dogs ride free? Do cats? | ''",
            })
    void shouldReadQuestionsThatAreAnnounced(String text, String read) {
        assertEquals(read, read(text));
    }

    @Test
    void shouldReadParagraphsThatBeginWithAQuestionAfterThat() {
        assertEquals(
                "Do dogs ride free? They do. On the lower deck. And at night.",
                read(
                        "These are the questions I hear most.",
                        "Do dogs ride free? They do. On the lower deck. And at night.",
                        "The rest can wait.",
                        "Does it rain? It does."));
    }

    @Test
    void shouldReadLinesThatEachHaveTheirAnswer() {
        assertEquals(
                "Do dogs ride free? They do. Do cats ride free? They hide.",
                read("Do dogs ride free? They do.\nDo cats ride free? They hide."));
    }
}
