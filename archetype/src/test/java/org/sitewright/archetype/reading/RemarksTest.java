package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.archetype.document.Document;

class RemarksTest {
    private final List<String> said = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private int left(Document document) {
        return Remarks.of(document)
                .without(words -> said.add(words.line()), words -> others.add(words.line()))
                .size();
    }

    @Test
    void shouldHearWhoRemarksThreeTimes() {
        int left = left(Shown.markdown("ADA: Warm rolls.\n\nWe bake.\n\nADA: No cakes.\n\nADA: Sundays closed.\n"));
        assertEquals(List.of("Warm rolls.", "No cakes.", "Sundays closed."), said);
        assertEquals(1, left);
    }

    @Test
    void shouldReadWordsInCapitalsAsTextWhenTheyStandTwice() {
        assertEquals(3, left(Shown.markdown("ADA: Warm rolls.\n\nWe bake.\n\nADA: No cakes.\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*Please use the old logo here.* | 1",
                "*We bake from seven.* | 0",
                "What is in italics is for you. | 0",
            })
    void shouldTakeAParagraphInItalicsThatSpeaksToTheBuildersForARemark(String paragraph, int remarks) {
        left(Shown.markdown("Harbour Café bakes.\n\n" + paragraph + "\n"));
        assertEquals(remarks, others.size());
    }
}
