package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PeopleReaderTest {
    private static String read(String markdown) {
        return Shown.found(found -> new PeopleReader(found).read(Shown.section(markdown)));
    }

    @Test
    void shouldReadNameRoleAndText() {
        assertEquals(
                """
                people/0/name: Ada Bell
                people/0/role: head baker
                people/0/text: Up at three.
                people/1/name: Tom Reyes
                people/1/role: front of house
                people/1/text: knows every regular
                people/2/name: Dr Ida Moss
                people/2/role: principal vet
                people/2/text: Loves cats.
                people/3/name: Jo van der Meer
                """,
                read(
                        """
                        ## Team
                        **Ada Bell** — head baker. Up at three.

                        - Tom Reyes (front of house): knows every regular
                        - Dr Ida Moss, principal vet. Loves cats.
                        - Jo van der Meer
                        """));
    }

    @Test
    void shouldPlaceNameRoleAndText() {
        assertEquals(
                """
                people/0/name 1:3-10: Ada Bell
                people/0/role 1:14-23: head baker
                people/0/text 1:26-37: Up at three.
                """,
                Shown.placed(
                        found -> new PeopleReader(found).read(Shown.section("- Ada Bell – head baker. Up at three."))));
    }

    @Test
    void shouldRefuseWhoIsNotNamedOrNotToBePublished() {
        assertEquals(
                """
                instructions/other/0: Ben Hale – accounts, do not publish
                unclear/0: the cat
                ! PLACEHOLDER [Name], trainee
                """,
                read(
                        """
                        ## Team
                        - [Name], trainee
                        - the cat
                        - Ben Hale – accounts, do not publish
                        """));
    }

    @Test
    void shouldReadHeadingsAndKeepOtherTextsBelowThem() {
        assertEquals(
                """
                people/0/name: Ada Bell
                people/0/role: head baker
                people/0/text: Ada learnt in Lyon.
                passages/0/heading: how we work
                passages/0/body: We bake slowly.
                instructions/design/0: She would like a bigger photo.
                """,
                read(
                        """
                        ## Team
                        ### Ada Bell, head baker
                        Ada learnt in Lyon. She would like a bigger photo.
                        ### how we work
                        We bake slowly.
                        """));
    }

    @Test
    void shouldReadRowsWithoutPrivateColumns() {
        assertEquals(
                """
                people/0/name: Ada Bell
                people/0/role: baker
                people/1/name: Tom Reyes
                people/1/role: waiter
                instructions/other/0: TBC
                instructions/other/1: trainee
                """,
                read(
                        """
                        ## Team
                        | Name | Role | Private number |
                        |---|---|---|
                        | Ada Bell | baker | 0161 496 0009 |
                        | TBC | trainee | |
                        | Tom Reyes | waiter | |
                        """));
    }

    @Test
    void shouldReadAPersonALine() {
        assertEquals(
                """
                people/0/name: Ada Bell
                people/0/role: owner
                people/1/name: Tom Reyes
                people/1/role: baker
                """,
                read("## Team\nAda Bell – owner\nTom Reyes – baker\n"));
    }

    @Test
    void shouldReadATextAboutThemAsOne() {
        assertEquals(
                "passages/0/heading: Team\npassages/0/body: We are four, and we have known each other since school.\n",
                read("## Team\nWe are four, and we have known each other since school.\n"));
    }
}
