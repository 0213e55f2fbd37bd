package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.document.Block;

class PassageReaderTest {
    private static String read(String markdown) {
        Section section = Shown.section(markdown);
        return Shown.found(found ->
                new PassageReader(found).read((Block.ItemList) section.blocks().get(0), section.heading()));
    }

    @Test
    void shouldReadNamesWithTextsAndLabels() {
        assertEquals(
                """
                passages/0/heading: What to bring
                passages/0/items/0/name: A jumper
                passages/0/items/1/name: Dogs
                passages/0/items/1/text: always welcome, on a lead
                passages/0/items/2/name: Minis
                passages/0/items/2/label: 4–6 years
                passages/0/items/3/name: Boots
                passages/0/items/3/text: the cellar is wet
                """,
                read(
                        """
                        ## What to bring
                        - A jumper
                        - Dogs – always welcome, on a lead
                        - Minis: 4–6 years
                        - **Boots** the cellar is wet
                        """));
    }

    @Test
    void shouldKeepTheOrderOfSteps() {
        assertEquals(
                """
                passages/0/heading: How it goes
                passages/0/ordered: true
                passages/0/items/0/name: Ring us
                passages/0/items/0/text: we answer all day
                passages/0/items/1/name: Come by
                passages/0/items/1/text: Any morning will do.
                """,
                read(
                        """
                        ## How it goes
                        1. Ring us – we answer all day
                        2. Come by

                           Any morning will do.
                        """));
    }

    @Test
    void shouldLeaveOutInstructionsAndPlaceholders() {
        assertEquals(
                """
                passages/0/items/0/name: A jumper
                instructions/other/0: I'd love an icon for each
                ! PLACEHOLDER [one more]
                """,
                read(
                        """
                        ## Homepage section
                        - A jumper
                        - [one more]
                        - I'd love an icon for each
                        """));
    }

    @Test
    void shouldReadALongItemAsAText() {
        String text = "We walk from the mill to the lake and on along its shore, past the boats and the old kilns, "
                + "and we are back before the sun has gone behind the hill, or nearly so.";
        assertEquals(
                """
                passages/0/body: %s
                passages/1/heading: The walk
                passages/1/items/0/name: Boots
                """
                        .formatted(text),
                read("## The walk\n- " + text + "\n- Boots\n"));
    }
}
