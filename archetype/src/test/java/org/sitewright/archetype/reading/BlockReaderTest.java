package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BlockReaderTest {
    private static String read(String markdown) {
        Section section = Shown.section(markdown);
        return Shown.found(found -> new BlockReader(found).read(section.blocks(), section.heading()));
    }

    @Test
    void shouldReadTheListThatALeadIntroducesForVisitors() {
        assertEquals(
                """
                passages/0/heading: Good to know
                passages/0/items/0/name: Bring a jumper.
                passages/0/items/1/name: Dogs on a lead
                passages/0/items/1/text: always welcome
                instructions/other/0: Use these two points
                """,
                read(
                        """
                        ## Good to know
                        Use these two points:

                        - Bring a jumper.
                        - Dogs on a lead – always welcome
                        """));
    }

    @Test
    void shouldKeepTheListThatALeadIntroducesForTheBuilders() {
        assertEquals(
                """
                instructions/other/0: The site must
                instructions/other/1: be green
                instructions/other/2: have a boat on top
                """,
                read("## The mill\nThe site must:\n\n- be green\n- have a boat on top\n"));
    }

    @Test
    void shouldReadKeysWithTheirValues() {
        assertEquals(
                """
                action: Order a loaf
                passages/0/body: Our ovens run on wood.
                hours/0: Mon: 9:00-12:00
                instructions/other/0: the till is broken
                """,
                read(
                        """
                        Button: "Order a loaf"
                        Private note: the till is broken
                        Body copy: Our ovens run on wood.
                        Mon: 9:00-12:00
                        """));
    }

    @Test
    void shouldReadQuestionsPutToTheClient() {
        assertEquals(
                """
                name: Fern & Moss
                instructions/audience/0: Walkers and neighbours.
                instructions/other/0: The lease ends in May, keep that to yourself.
                unclear/0: A heron.
                """,
                read(
                        """
                        Q1: What is your business called?
                        A1: Fern & Moss
                        Q2: Who are your customers?
                        A2: Walkers and neighbours.
                        Q3: What lives on the roof?
                        A3: A heron.
                        Q4: Anything else?
                        A4: The lease ends in May, keep that to yourself.
                        """));
    }

    @Test
    void shouldTellSentencesForVisitorsFromOthers() {
        assertEquals(
                """
                phone: 0161 496 0007
                passages/0/heading: The mill
                passages/0/body: Our mill turns day and night. You can ring us on 0161 496 0007.
                instructions/other/0: I would like a simple site.
                unclear/0: A heron on the roof
                """,
                read(
                        """
                        ## The mill
                        Our mill turns day and night. You can ring us on 0161 496 0007. I would like a simple site.
                        A heron on the roof
                        """));
    }

    @Test
    void shouldNotTakeFactsOutOfAPrivateSentenceNorOfTheOneBehindIt() {
        assertEquals(
                "",
                read("Keep this private: Ada is on 0161 496 0008. It is not 0161 496 0009 any more.\n")
                        .replaceAll("(instructions|unclear).*\n", ""));
    }

    @Test
    void shouldReadAQuotationAsTheWordsOfACustomer() {
        assertEquals(
                "testimonials/0/quote: Best bread in town.\ntestimonials/0/name: Ada Bell\n",
                read("> “Best bread in town.” — Ada Bell\n"));
    }

    @Test
    void shouldKeepCodeForTheBuilders() {
        assertEquals("instructions/technical/0: <div>\n", read("```\n<div>\n```\n"));
    }
}
