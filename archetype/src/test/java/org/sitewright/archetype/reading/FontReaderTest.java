package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FontReaderTest {
    private static String read(String markdown) {
        return Shown.found(found -> new FontReader(found).read(Shown.section(markdown)));
    }

    @Test
    void shouldFindTypefacesByTheirUse() {
        assertEquals(
                """
                fonts/0: Playfair Display
                fonts/1: Source Sans
                instructions/design/0: Headings:
                instructions/design/1: Body text:
                instructions/design/2: for paragraphs
                """,
                read("## Fonts\nHeadings: Playfair Display\n\nBody text: Source Sans for paragraphs\n"));
    }

    @Test
    void shouldFindTypefacesInAList() {
        assertEquals(
                "fonts/0: Lora\nfonts/1: Inter\ninstructions/design/0: (headings)\n",
                read("## Fonts\n- Lora (headings)\n- Inter\n"));
    }

    @Test
    void shouldRefuseWhatIsNoName() {
        assertEquals(
                """
                instructions/design/0: Please no Comic Sans
                instructions/design/1: Use Arial never
                instructions/design/2: something with serifs
                """,
                read("## Fonts\n- Please no Comic Sans\n- Use Arial never\n- something with serifs\n"));
    }

    @Test
    void shouldRefuseSizes() {
        assertEquals("instructions/design/0: Large Title\n", read("## Fonts\n### Type scale\nLarge Title\n"));
    }
}
