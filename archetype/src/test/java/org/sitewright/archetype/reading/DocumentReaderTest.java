package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.document.MarkdownDocument;

class DocumentReaderTest {
    private static String read(String file, String markdown) {
        return Shown.found(found -> new DocumentReader(MarkdownDocument.read(file, markdown), found).read());
    }

    @Test
    void shouldReadAMenuByTheNameOfItsFile() {
        assertEquals(
                """
                services/0/group: Bread
                services/0/items/0/name: Rye
                services/0/items/0/price: 4 GBP
                services/0/items/1/name: Spelt
                services/0/items/1/price: 5 GBP
                """,
                read("menu.md", "## Bread\n- Rye 4 GBP\n- Spelt 5 GBP\n"));
    }

    @Test
    void shouldTakeExactValuesOnlyOutOfABrandGuide() {
        assertEquals(
                """
                name: Fern & Moss
                colors/accent: #1F3D2B
                fonts/0: Lora
                instructions/design/0: Give it air.
                instructions/tone/0: We speak plainly.
                """,
                read(
                        "brand-guide.md",
                        """
                        # Fern & Moss
                        Name: Fern & Moss
                        ## Colours
                        - Moss #1F3D2B for buttons
                        ## Fonts
                        - Lora
                        ## Voice
                        We speak plainly.
                        ## Logo usage
                        Give it air.
                        """));
    }

    @Test
    void shouldKeepSectionsForTheBuilders() {
        assertEquals(
                """
                instructions/budget/0: About 900 GBP, and not a penny more.
                instructions/other/0: Calm and green.
                instructions/other/1: Ring Tom on 0161 496 0009.
                """,
                read(
                        "brief.md",
                        """
                        # Fern & Moss
                        ## Budget
                        About 900 GBP, and not a penny more.
                        ## Notes for the designer
                        Calm and green.

                        Ring Tom on 0161 496 0009.
                        """));
    }

    @Test
    void shouldReadTextsAboutTheBusiness() {
        assertEquals(
                """
                about: We opened in 2011 beside the canal.
                headings/about: About us
                instructions/design/0: I'd love a big photo here.
                """,
                read(
                        "brief.md",
                        "# Fern & Moss\n## About us\nWe opened in 2011 beside the canal. I'd love a big photo here.\n"));
    }

    @Test
    void shouldReadLegalTextsWordForWord() {
        assertEquals(
                "legal/privacy: We keep no list of visitors.\n",
                read("brief.md", "# Fern & Moss\n## Privacy policy\nWe keep no list of visitors.\n"));
    }

    @Test
    void shouldReadANotice() {
        assertEquals(
                "notice/body: We are closed from 1 to 14 August.\n",
                read("brief.md", "# Fern & Moss\n## Notice\nWe are closed from 1 to 14 August.\n"));
    }

    @Test
    void shouldReadPagesAndHearThatOneIsEnough() {
        assertEquals(
                "pages/0/title: Home\npages/1/title: Bread\n",
                read("brief.md", "# Fern & Moss\n## Pages\n- Home\n- Bread\n"));
        assertEquals(
                "onePage: true\n",
                read("brief.md", "# Fern & Moss\n## Pages\nWe would like a one-page site.\n")
                        .replaceAll("instructions.*\n", ""));
    }

    @Test
    void shouldNotPublishTheHeadingsOfTheBrief() {
        assertEquals(
                "passages/0/body: Our bread rests for two days.\n",
                read("brief.md", "# Fern & Moss\n## Bread strip\nOur bread rests for two days.\n"));
    }

    @Test
    void shouldNotJudgeTheWholeOfADocumentByItsTitle() {
        String parts = "\n## Name\n\nHarbour Café\n\n## Slogan\n\nUp since three.\n\n## Prices\n\n- Porridge: 4 EUR\n"
                + "\n## About us\n\nWe bake.\n\n## Opening hours\n\nMonday: 8-12\n";
        String shown = Shown.rules(Shown.markdown("# Statement of requirements for a website\n" + parts));
        assertTrue(shown.contains("name: Porridge"), shown);
        String few = Shown.rules(
                Shown.markdown("Name: Harbour Café\n\n# Technical requirements\n\n## Slogan\n\nUp since three.\n"));
        assertFalse(few.contains("tagline"), few);
    }
}
