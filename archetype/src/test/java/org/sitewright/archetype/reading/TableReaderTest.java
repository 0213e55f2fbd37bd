package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.document.Block;

class TableReaderTest {
    private static String read(String markdown) {
        Section section = Shown.section(markdown);
        return Shown.found(found -> new TableReader(found, new FactReader(found))
                .read((Block.Table) section.blocks().get(0), section.heading()));
    }

    @Test
    void shouldReadQuestionsWithTheirAnswers() {
        assertEquals(
                """
                name: Fern & Moss
                colors/accent: #1F3D2B
                hours/0: Tue-Sat 8:00-16:00
                instructions/budget/0: 900 GBP
                instructions/other/0: 07700 900123
                """,
                read(
                        """
                        | Question | Answer |
                        |---|---|
                        | Business name | Fern & Moss |
                        | Opening hours | Tue-Sat 8:00-16:00 |
                        | Budget | 900 GBP |
                        | Which colours? | #1F3D2B for buttons |
                        | Private mobile | 07700 900123 |
                        """));
    }

    @Test
    void shouldReadKnownKeysWhateverTheColumnsAreCalled() {
        assertEquals(
                "email: post@fern.coffee\nphone: 0161 496 0007\n",
                read(
                        """
                        | Us | Ours |
                        |---|---|
                        | Email | post@fern.coffee |
                        | Phone | 0161 496 0007 |
                        """));
    }

    @Test
    void shouldReadPathsAsPages() {
        assertEquals(
                "pages/0/title: Boats\npages/0/path: /boats\n",
                read("| Where | Title |\n|---|---|\n| /boats | Boats |\n"));
    }

    @Test
    void shouldReadPricesAsOffersOfAGroup() {
        assertEquals(
                """
                services/0/group: On the water
                services/0/items/0/name: Kayak
                services/0/items/0/price: 12 GBP
                """,
                read("## On the water\n| Boat | Price |\n|---|---|\n| Kayak | 12 GBP |\n"));
        assertEquals(
                "services/0/name: Kayak\nservices/0/price: 12 GBP\n",
                read("| Boat | Price |\n|---|---|\n| Kayak | 12 GBP |\n"));
    }

    @Test
    void shouldReadHours() {
        assertEquals(
                "hours/0: Monday: 9:00-12:00\n",
                read("## The mill\n| When | We open |\n|---|---|\n| Monday | 9:00-12:00 |\n"));
    }

    @Test
    void shouldReadAnyOtherTableBelowAHeadingAsAPassage() {
        assertEquals(
                """
                passages/0/heading: Ages and groups
                passages/0/items/0/name: Minis
                passages/0/items/0/text: We paint with our hands
                """,
                read(
                        """
                        ## Ages and groups
                        | Group | On Mondays |
                        |---|---|
                        | Minis | We paint with our hands |
                        | Bigs | The website should show photos |
                        | TBC | We do something else |
                        """));
    }

    @Test
    void shouldKeepATableWithAPrivateColumnForTheBuilders() {
        assertEquals(
                "instructions/other/0: Flour\ninstructions/other/1: cheap\n",
                read("## The mill\n| Of what | Supplier |\n|---|---|\n| Flour | cheap |\n"));
    }

    @Test
    void shouldListATableOfWhichNothingIsKnown() {
        assertEquals(
                "unclear/0: Minis\nunclear/1: with their hands\n",
                read("| Of whom | How |\n|---|---|\n| Minis | with their hands |\n"));
    }
}
