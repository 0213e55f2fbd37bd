package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;

class TurnsTest {
    private static final Document TALK = Shown.text(
            """
            1. THE LINE

            M: "Sharing is caring"
            B: Strike that. Every shop has it.
            B: "Up since three."
            M: Fine.

            2. ABOUT

            M: "We bake by the harbour."
            B: Good.
            M: "We never sleep."
            B: Leave it out.
            M: All right.
            """);

    @Test
    void shouldKeepWhatNobodyStrikes() {
        List<String> struck = new ArrayList<>();

        List<String> kept = Turns.settled(TALK.blocks(), words -> struck.add(words.line())).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().line())
                .toList();

        assertEquals(List.of("\"Up since three.\"", "\"We bake by the harbour.\""), kept);
        assertTrue(struck.contains("\"We never sleep.\""), struck.toString());
    }

    @Test
    void shouldNeedTwoWhoSpeakOften() {
        assertTrue(Turns.are(TALK.blocks()));
        assertFalse(Turns.are(Shown.text("M: We bake.\nB: Strike that.\n").blocks()));
    }
}
