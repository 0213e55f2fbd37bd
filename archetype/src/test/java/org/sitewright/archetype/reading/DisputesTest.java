package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisputesTest {
    private static final String STATEMENT = "The leaflet says 12 tonnes of flour, the mill 14 tonnes.";

    @Test
    void shouldListWhatIsInDispute() {
        assertEquals("! CONTRADICTION 1:1-56 " + STATEMENT + "\n", Shown.placed(found -> found.disputes()
                .add(Shown.excerpt(STATEMENT), found)));
        assertEquals(
                "", Shown.placed(found -> found.disputes().add(Shown.excerpt("The leaflet says 12 tonnes."), found)));
    }

    @Test
    void shouldKnowSentencesThatStateOneOfTheValues() {
        Found found = new Found();
        found.disputes().add(Shown.excerpt(STATEMENT), found);
        assertTrue(found.disputes().touches("We use 12 tonnes of flour."));
        assertTrue(found.disputes().touches("Our mill turns 14 tonnes a year."));
        assertFalse(found.disputes().touches("We use 3 kinds of flour."));
        assertFalse(found.disputes().touches("A loaf takes 12 hours."));
    }

    @Test
    void shouldTakeWhatIsInDisputeOutOfPassagesAndFigures() {
        assertEquals(
                """
                figures/0/value: 1790
                figures/0/label: the mill was built
                passages/0/body: It is stone ground.
                passages/1/items/0/name: Flour
                passages/1/items/1/name: Stone
                passages/1/items/1/text: from the quarry
                ! CONTRADICTION The leaflet says 12 tonnes of flour, the mill 14 tonnes.
                """,
                Shown.found(found -> {
                    found.disputes().add(Shown.excerpt(STATEMENT), found);
                    figure(found, "12 tonnes", "of flour a year");
                    figure(found, "1790", "the mill was built");
                    passage(found, "Our flour comes to 12 tonnes. It is stone ground.");
                    passage(found, "We grind 14 tonnes of flour.");
                    found.add(
                            "passages",
                            Values.fields(
                                    "items",
                                    Values.items(List.of(
                                            Values.fields(
                                                    "name", Shown.excerpt("Flour"),
                                                    "text", Shown.excerpt("14 tonnes of flour")),
                                            Values.fields(
                                                    "name", Shown.excerpt("Stone"),
                                                    "text", Shown.excerpt("from the quarry"))))));
                    found.disputes().settle(found);
                }));
    }

    private static void figure(Found found, String value, String label) {
        found.add("figures", Values.fields("value", Shown.excerpt(value), "label", Shown.excerpt(label)));
    }

    private static void passage(Found found, String body) {
        found.add("passages", Values.fields("body", Shown.excerpt(body)));
    }
}
