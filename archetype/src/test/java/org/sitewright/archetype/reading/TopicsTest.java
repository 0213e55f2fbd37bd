package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.archetype.brief.Instruction;

class TopicsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Opening hours | hours",
                "Our services (draft) | services",
                "3. Who we are | people",
                "MENU | services",
                "Q4: Phone number | phone",
                "business_name | name",
                "Öffnungszeiten | hours",
                "Über uns | about",
                "Preguntas frecuentes | faq",
                "Notre équipe | people",
                "Notes for the designer | OTHER",
                "Budget | BUDGET"
            })
    void shouldKnowAHeadingAsAWhole(String heading, String key) {
        assertEquals(Optional.of(new Topic(key)), Topics.whole(heading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When are you open on Sundays? | hours",
                "Colours and fonts we wear | colors",
                "What's your budget? | BUDGET",
                "What we do not want | AVOID",
                "Budget & timeline | BUDGET",
                "Design and photos | DESIGN"
            })
    void shouldKnowAHeadingByItsWords(String heading, String key) {
        assertEquals(Optional.empty(), Topics.whole(heading));
        assertEquals(Optional.of(new Topic(key)), Topics.of(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Something entirely else",
                "The heron on our roof",
                "Of all that we could say, and there is a good deal of it, here and elsewhere, about the opening hours of the mill we say nothing at all"
            })
    void shouldNotGuess(String heading) {
        assertEquals(Optional.empty(), Topics.of(heading));
    }

    @Test
    void shouldTellTopicsForTheBuildersFromThoseForVisitors() {
        assertTrue(new Topic("DESIGN").forBuilders());
        assertEquals(Instruction.Kind.DESIGN, new Topic("DESIGN").kind());
        assertFalse(new Topic("address.street").forBuilders());
        assertEquals(Instruction.Kind.OTHER, new Topic("address.street").kind());
        assertTrue(new Topic("address.street").is("address"));
        assertFalse(new Topic("addresses").is("address"));
        assertEquals("street", new Topic("address.street").part());
    }
}
