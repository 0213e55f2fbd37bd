package org.sitewright.archetype.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownDocumentTest {
    private static void assertOutline(String expected, String markdown) {
        assertEquals(expected, Outline.of(MarkdownDocument.read("brief.md", markdown)));
    }

    private static void assertPlaces(String expected, String markdown) {
        assertEquals(expected, Outline.withPlaces(MarkdownDocument.read("brief.md", markdown)));
    }

    @Test
    void shouldReadHeadingsParagraphsAndRules() {
        assertPlaces(
                """
                # Harbour Café @1:3-14
                We bake.⏎Every day. @3:1-4:10
                ---
                ## Hours @8:1-5
                """,
                """
                # Harbour Café

                We bake.
                Every day.

                ***

                Hours
                -----
                """);
    }

    @Test
    void shouldKnowTheFirstAndLastLineOfEachBlock() {
        Document document =
                MarkdownDocument.read("a.md", "# A\n\none\ntwo\n\n- x\n- y\n\n| a |\n|---|\n| b |\n\n> q\n> r\n");
        List<String> lines = new ArrayList<>();
        document.blocks().forEach(block -> lines.add(block.line() + "-" + block.lastLine()));
        assertEquals(List.of("1-1", "3-4", "6-7", "9-11", "13-14"), lines);
    }

    @Test
    void shouldPlaceEscapedCharactersAtThemselves() {
        assertPlaces("5 * 3 # & \\ a @1:1-16\n", "5 \\* 3 \\# & \\\\ a");
        assertPlaces("*not bold* @1:2-12\n", "\\*not bold\\*");
    }

    @Test
    void shouldPlaceEntitiesAtTheirBeginning() {
        Excerpt text = ((Block.Paragraph) MarkdownDocument.read("a.md", "Fish &amp; chips &#8364;5 &unknown; &euro;")
                        .blocks()
                        .get(0))
                .text();
        assertEquals("Fish & chips €5 &unknown; €", text.text());
        assertEquals("a.md:1:18-18", text.part(13, 14).span().toString());
        assertEquals("a.md:1:25-25", text.part(14, 15).span().toString());
        assertEquals("a.md:1:27-35", text.part(16, 25).span().toString());
    }

    @Test
    void shouldMakeHardSpacesPlainOnes() {
        assertOutline("5 € each\n", "5\u00a0€&nbsp;each");
    }

    @Test
    void shouldKnowWhatIsBoldAtTheBeginning() {
        assertPlaces("*6 Phone: 0161 496 0000 @1:3-24\n", "**Phone:** 0161 496 0000");
        assertPlaces("*5 Phone: mobile @1:3-18\n", "**Phone**: *mobile*");
        assertPlaces("The phone @1:1-11\n", "The **phone**");
    }

    @Test
    void shouldReadLinksAndPictures() {
        assertPlaces(
                "See our map and Logo. @1:1-60 [our map -> https://maps.example/x] [Logo -> logo.svg]\n",
                "See [our map](https://maps.example/x) and ![Logo](logo.svg).");
    }

    @Test
    void shouldReadAddressesInAngleBrackets() {
        assertPlaces("hi@cafe.de @1:2-11 [hi@cafe.de -> mailto:hi@cafe.de]\n", "<hi@cafe.de>");
    }

    @Test
    void shouldFollowReferencesAndKeepLinesThatOnlyLookLikeOnes() {
        assertOutline(
                """
                Read the menu. [the menu -> https://cafe.de/menu]
                [Phone]: 0161-496-0000
                """,
                """
                Read [the menu][m].

                [m]: https://cafe.de/menu
                [Phone]: 0161-496-0000
                """);
    }

    @Test
    void shouldKeepLineBreaks() {
        assertPlaces("one⏎two⏎three @1:1-3:5\n", "one  \ntwo\\\nthree");
    }

    @Test
    void shouldReadCodeWithinALine() {
        assertPlaces("Use #B3261E and a`b. @1:1-28\n", "Use `#B3261E` and `` a`b ``.");
    }

    @Test
    void shouldReadTables() {
        assertPlaces(
                """
                | Item @1:3-6 | Price @1:10-14
                | Fries @3:5-9 | $6.00 @3:15-19
                | Tea | coffee @4:3-15 | 2 @4:19-19
                | Soup⏎of the day @5:3-20 |
                """,
                """
                | Item | Price |
                |------|------:|
                | **Fries** | $6.00 |
                | Tea \\| coffee | 2 |
                | Soup<br>of the day |
                """);
    }

    @Test
    void shouldReadEachCharacterOfACellAfterAnEscapedPipe() {
        Block.Table table = (Block.Table) MarkdownDocument.read("a.md", "a | b\n--|--\n1 \\| **2 \\| 3** \\* 4 | x\n")
                .blocks()
                .get(0);
        Excerpt cell = table.rows().get(0).get(0);
        assertEquals("1 | 2 | 3 * 4", cell.text());
        assertEquals("a.md:3:20-20", cell.part(12, 13).span().toString());
        assertEquals("a.md:3:18-18", cell.part(10, 11).span().toString());
    }

    @Test
    void shouldReadListsWithinLists() {
        assertPlaces(
                """
                - Bases @1:3-7
                  - Fries @2:5-9
                  More of it. @4:3-13
                1. First @6:4-8
                """,
                """
                - Bases
                  - Fries

                  More of it.

                1. First
                """);
    }

    @Test
    void shouldTakeIndentedLinesForText() {
        assertOutline("We bake.\n", "    We bake.\n");
        assertOutline("- Tea\n- Cake\n", "    - Tea\n    - Cake\n");
    }

    @Test
    void shouldReadFencedCodeAsItStands() {
        assertPlaces(
                "- Pages @1:3-7\n  ` /menu⏎  /about @3:3-4:10\n", "- Pages\n  ```text\n  /menu\n    /about\n  ```\n");
    }

    @Test
    void shouldReadQuotations() {
        assertPlaces(">\n  Best buns⏎in town. @1:3-2:10\n  — Ana @4:3-7\n", "> Best buns\n> in town.\n>\n> — Ana\n");
    }

    @Test
    void shouldReadChecklists() {
        assertPlaces(
                """
                - DONE Menu @1:7-10
                - OPEN Booking @2:7-13
                - DONE Map @3:5-7
                - OPEN Shop @4:5-8
                - CROSSED Blog @5:5-8
                - Tea @6:6-8
                """,
                """
                - [x] Menu
                - [ ] Booking
                - ✅ Map
                - ⬜ Shop
                - ❌ Blog
                - 🫖 Tea
                """);
    }

    @Test
    void shouldReadMarksAtTheBeginningOfLinesAsAChecklist() {
        assertOutline(
                """
                What we need:
                - DONE Menu
                - CROSSED Blog
                """,
                "What we need:\n✅ Menu\n❌ Blog\n");
        assertOutline("- DONE Menu\n- DONE Map\n", "✔️ Menu\n\n☑️ Map\n");
    }

    @Test
    void shouldLeaveEmojiOutOfTheBeginningOfHeadingsAndItemsOnly() {
        assertPlaces(
                """
                ## Bases @1:7-11
                - Fries 🍟 @2:11-18
                📞 0161 496 0000 @4:1-16
                """,
                """
                ## 🥔 Bases
                - 👩🏽‍🍳 Fries 🍟

                📞 0161 496 0000
                """);
        assertOutline("## Menu\n", "## 1️⃣ Menu\n");
        assertOutline("## Cook\n", "## 👩🏽‍🍳 Cook\n");
        assertOutline("---\n", "## 🥔\n");
    }

    @Test
    void shouldReadALineInBoldAsAHeading() {
        assertPlaces("####### Opening hours @1:3-15\nDaily @3:1-5\n", "**Opening hours:**\n\nDaily\n");
        assertOutline("####### Opening hours\nDaily\n", "**Opening hours**:\n\nDaily\n");
    }

    @Test
    void shouldNotReadASentenceInBoldAsAHeading() {
        assertOutline("*18 Closed on Mondays.\n", "**Closed on Mondays.**\n");
        assertOutline("*6 Hours:⏎Daily\n", "**Hours:**\nDaily\n");
        assertOutline("- *5 Hours\n", "- **Hours**\n");
    }

    @Test
    void shouldReadALineInCapitalsAsAHeading() {
        assertPlaces("####### OPENING HOURS @1:1-13\nDaily 9-5 @2:1-9\n", "OPENING HOURS\nDaily 9-5\n");
        assertOutline("####### ABOUT US\n", "ABOUT US:\n");
    }

    @Test
    void shouldNotReadOtherCapitalsAsHeadings() {
        assertOutline("NAME: ACME\n", "NAME: ACME\n");
        assertOutline("TBD\n", "TBD\n");
        assertOutline("0161 TEL 4960\n", "0161 TEL 4960\n");
        assertOutline("HARBOUR CAFE⏎QUAY STREET\n", "HARBOUR CAFE\nQUAY STREET\n");
        assertOutline("CLOSED ON MONDAYS.\n", "CLOSED ON MONDAYS.\n");
    }

    @Test
    void shouldNotReadALeadInAsAHeading() {
        assertOutline("We offer:\n- Tea\n", "We offer:\n\n- Tea\n");
        assertOutline("CTA:\n- Call\n", "CTA:\n- Call\n");
    }

    @Test
    void shouldReadLinesWithBulletsAsItems() {
        assertPlaces(
                """
                We offer: @1:1-9
                - Tea @2:3-5
                - Cake⏎of the day @3:3-4:10
                """,
                "We offer:\n• Tea\n• Cake\nof the day\n");
        assertOutline("- Tea\n- Cake\n", "– Tea\n– Cake\n");
        assertOutline("- Tea\n- Cake\n", "→ Tea\n→ Cake\n");
        assertOutline("- Tea\n- Cake\n", "• Tea\n\n• Cake\n");
    }

    @Test
    void shouldNotReadASingleDashAsAnItem() {
        assertOutline("Best buns in town.⏎– Ana\n", "Best buns in town.\n– Ana\n");
    }

    @Test
    void shouldTakeARuleBelowAParagraphForARule() {
        assertOutline("Name: Harbour Café⏎Place: Porto\n---\n", "Name: Harbour Café\nPlace: Porto\n---\n");
        assertOutline("We bake every day.\n---\n", "We bake every day.\n---\n");
    }

    @Test
    void shouldDropTagsAndKeepTheirText() {
        assertPlaces("Tea and cake @1:15-33\n", "<p class=x><b>Tea</b> and <i>cake</i>\n</p>\n");
        assertOutline("# Tea\nOne⏎Two\n", "<div align=\"center\">\n\n# Tea\n<p>One</p><p>Two</p>\n</div>\n");
    }

    @Test
    void shouldDropWhatABrowserWouldNotShow() {
        assertOutline(
                "Tea\nCake\n",
                "Tea <!-- secret\n\nnotes -->\n\n<script>alert(1)\n\nmore()</script>\n\n<style>p{}</style>Cake\n");
        assertOutline("Add a script tag.\n", "Add a <script>script tag.\n");
        assertOutline("Tea\nCake\n", "Tea <!-- never closed\n\nCake\n");
    }

    @Test
    void shouldDropWordsThatWereTakenBack() {
        assertPlaces("Tea $6 @1:1-12\n", "Tea ~~$5~~$6");
        assertOutline("a ~ b ~~ c\n", "a ~ b ~~ c\n");
    }

    @Test
    void shouldReadFrontMatterAsLines() {
        assertPlaces(
                """
                title: Harbour Café⏎draft: yes @2:1-4:10
                # Tea @6:3-5
                """,
                "---\ntitle: \"Harbour Café\"\n# a comment\ndraft: yes\n---\n# Tea\n");
    }

    @Test
    void shouldNotTakeARuleForFrontMatter() {
        assertOutline("---\nWe bake.\n---\n", "---\nWe bake.\n\n---\n");
    }

    @Test
    void shouldPlaceEveryCharacterWhereItStands() {
        String markdown =
                """
                # 🥔 Menu & *more*

                > - [x] **Tea**: `2 €` <b>hot</b>
                >   > deeper [link *x*](https://a.b) text

                | A | B \\| C |
                |---|---|
                | 1 \\| **2** | `a \\| b` |

                مرحبا بكم 🍟🍟 in *the* café — 欢迎
                """;
        Document document = MarkdownDocument.read("a.md", markdown);
        List<Excerpt> excerpts = new ArrayList<>();
        Excerpts.collect(document.blocks(), excerpts);
        for (Excerpt excerpt : excerpts) {
            for (int i = 0; i < excerpt.text().length(); i++) {
                assertEquals(excerpt.text().charAt(i), markdown.charAt(excerpt.place(i)), excerpt.toString());
            }
        }
        assertEquals(9, excerpts.size());
    }

    @Test
    void shouldReadNothingFromNothing() {
        assertOutline("", "");
        assertOutline("", "  \n\n");
        assertOutline("", "-\n");
    }
}
