package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use these ten dishes",
                "Include examples such as",
                "Please publish this as it stands",
                "Show these opening hours",
                "Suggested wording",
                "Highlight our three ovens"
            })
    void shouldTakeWhatIsToBeShown(String lead) {
        assertEquals(Lead.CONTENT, Lead.of(lead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The site must",
                "Avoid",
                "Do not use this wording",
                "Include these fonts",
                "Our competitors",
                "We would like",
                "Technical requirements"
            })
    void shouldKeepWhatIsForTheBuilders(String lead) {
        assertEquals(Lead.BUILDERS, Lead.of(lead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our week", "What we charge", "Bring with you"})
    void shouldSayNothingOfOtherLeads(String lead) {
        assertEquals(Lead.NEUTRAL, Lead.of(lead));
    }
}
