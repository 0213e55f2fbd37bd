package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static String read(String markdown) {
        return Shown.found(found -> Shown.markdown(markdown).blocks().forEach(new PageReader(found)::read));
    }

    @Test
    void shouldReadTitlesAndPaths() {
        assertEquals(
                """
                pages/0/title: Home
                pages/1/title: Menu
                pages/2/title: About us
                pages/2/path: /about
                pages/3/title: Boats
                pages/3/path: /our/boats
                instructions/other/0: with prices and photos
                """,
                read(
                        """
                        - Home
                        - Menu – with prices and photos
                        - /about About us
                        - Boats (/our/boats)
                        """));
    }

    @Test
    void shouldPlaceTheTitleAndThePath() {
        assertEquals(
                "pages/0/title 1:10-17: About us\npages/0/path 1:3-8: /about\n",
                Shown.placed(
                        found -> Shown.markdown("- /about About us").blocks().forEach(new PageReader(found)::read)));
    }

    @Test
    void shouldRefusePagesThatAreNotWantedYet() {
        assertEquals(
                """
                instructions/other/0: Blog (phase 2)
                instructions/other/1: Shop – do not link
                ! NOT_FOLLOWED a page that is not wanted yet: Blog (phase 2)
                ! NOT_FOLLOWED a page that is not wanted yet: Shop – do not link
                """,
                read("- Blog (phase 2)\n- Shop – do not link\n"));
    }

    @Test
    void shouldRefuseAddressesThatAreStillOpen() {
        assertEquals(
                """
                instructions/technical/0: /news/[slug] one per article
                unclear/0: [page name]
                ! NOT_FOLLOWED a page whose address is still open: /news/[slug] one per article
                """,
                read("- /news/[slug] one per article\n- [page name]\n"));
    }

    @Test
    void shouldReadRows() {
        assertEquals(
                """
                pages/0/title: Home
                pages/0/path: /
                pages/1/title: Boats
                pages/1/path: /boats
                instructions/other/0: Shop
                instructions/other/1: /shop
                instructions/other/2: do not link yet
                ! NOT_FOLLOWED a page that is not wanted yet: Shop
                """,
                read(
                        """
                        | Page | Path | Notes |
                        |---|---|---|
                        | Home | / | hero first |
                        | Boats | /boats | large photos |
                        | Shop | /shop | do not link yet |
                        """));
    }

    @Test
    void shouldReadALineOfTitles() {
        assertEquals(
                "pages/0/title: Home\npages/1/title: Classes\npages/2/title: Contact\n",
                read("Home, Classes, Contact\n"));
    }

    @Test
    void shouldReadATreeInCode() {
        assertEquals(
                "pages/0/title: Home\npages/0/path: /\npages/1/title: Boats\npages/1/path: /boats\n",
                read("```\n/ Home\n/boats Boats\n```\n"));
    }

    @Test
    void shouldKeepASentenceForTheBuilders() {
        assertEquals(
                "instructions/other/0: We would like a page for each of our boats.\n",
                read("We would like a page for each of our boats.\n"));
    }

    @Test
    void shouldTakeNoRowForTitlesInWhichOneIsRefused() {
        assertEquals(
                """
                pages/0/title: Home
                pages/1/title: Kites
                pages/2/title: Contact
                instructions/other/0: Uncle Bo wants a forum, nobody will read it, no forum.
                """,
                read("Home / Kites / Contact. Uncle Bo wants a forum, nobody will read it, no forum."));
    }

    @Test
    void shouldHearThatOnePageIsWanted() {
        assertTrue(PageReader.wantsOne("Just a one-page site, please."));
        assertTrue(PageReader.wantsOne("Ein Onepager reicht."));
        assertFalse(PageReader.wantsOne("One of the pages shows our boats."));
    }

    private static String pages(String markdown) {
        return Shown.rules(Shown.markdown(markdown))
                .lines()
                .filter(line -> line.startsWith("pages/"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    @Test
    void shouldTakeAHeadingThatAnnouncesAPageForItsTitle() {
        assertEquals(
                "Menu, /menu, Visit",
                pages("# Harbour Café\n\n## Page: Menu (`/menu`)\n\nWe bake.\n\n## Page: Visit\n\nWe are open.\n"));
        assertEquals("", pages("# Harbour Café\n\n## Menu\n\nWe bake.\n"));
    }

    @Test
    void shouldTakeHeadingsForPagesWhenTheFirstIsTheFirstPage() {
        assertEquals(
                "Startseite, Preise",
                pages(
                        "Name: Café Anker\n\n# Startseite\n\nDas Café Anker bäckt.\n\n# Preise\n\n- Brot: 4 EUR\n\n# Zielgruppe\n\nAlle.\n"));
        assertEquals("", pages("# Café Anker\n\nDas Café Anker bäckt.\n\n# Preise\n\n- Brot: 4 EUR\n"));
    }

    @Test
    void shouldReadATableOfContents() {
        String text = "Name: Harbour Café\n\n1. Home %s 1\n2. Our Menu %s 2\n3. Find Us %s 3\n";
        assertEquals("Home, Our Menu, Find Us", pages(text.replace("%s", "........")));
        assertEquals("", pages(text.replace("%s", "is")));
    }

    @Test
    void shouldShowWhatStandsBelowTheHeadingOfAPage() {
        String page = "# Harbour Café\n\n## Page: Visit (/visit)\n\n%s\n";
        assertTrue(Shown.rules(Shown.markdown(page.formatted("The tram stops behind the church.")))
                .contains("body: The tram stops behind the church."));
        assertFalse(Shown.rules(Shown.markdown(page.formatted("I would put the tram here.")))
                .contains("body: I would"));
    }

    @Test
    void shouldReadPagesThatAreDescribedBelowTheirList() {
        String shown = Shown.rules(Shown.markdown(
                "# Lastenheft\n\nName: Café Anker\n\n\n## 2 Seiten\n\n| Nr. | Titel | Pfad |\n|---|---|---|\n| 2.1 | Über uns | /ueber |\n\n"
                        + "### 2.1 Über uns\n\nWir backen seit 1926 am Kai.\n"));
        assertTrue(shown.contains("about: Wir backen seit 1926 am Kai."), shown);
    }
}
