package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Briefs;
import org.sitewright.archetype.brief.Passage;

class GatheringTest {
    private static Brief gathered(String yaml) {
        return Gathering.of(Briefs.yaml("name: Old Mill\nlocale: en\n" + yaml));
    }

    private static List<String> bodies(Brief brief) {
        return brief.passages().stream().map(Passage::body).toList();
    }

    @Test
    void shouldTellLooseSentencesInOneText() {
        Brief brief = gathered(
                """
                description: Flour and bread.
                about: We grind.
                passages:
                  - {body: Dogs may wait outside.}
                  - {heading: Parking, body: Behind the mill.}
                  - {body: Bring a bag.}
                """);

        assertEquals(
                Optional.of("We grind.\n\nDogs may wait outside.\n\nBring a bag."),
                brief.identity().about());
        assertEquals(List.of("Behind the mill."), bodies(brief));
    }

    @Test
    void shouldOpenWithTheSentencesThatNameTheBusiness() {
        Brief brief = gathered(
                """
                passages:
                  - {body: "Cash only, please."}
                  - {body: Old Mill grinds since 1712. It has two stones.}
                """);

        assertEquals(
                Optional.of("Old Mill grinds since 1712. It has two stones."),
                brief.identity().description());
        assertEquals(Optional.of("Cash only, please."), brief.identity().about());
    }

    @Test
    void shouldOpenWithWhatTheClientBeganWithWhereNothingNamesTheBusiness() {
        Brief brief = gathered(
                "passages: [{body: \"We bake at night, and the bread is warm until eleven in the morning.\"}, {body: Bring a bag.}]\n");

        assertEquals(
                Optional.of("We bake at night, and the bread is warm until eleven in the morning."),
                brief.identity().description());
        assertEquals(Optional.of("Bring a bag."), brief.identity().about());
        assertEquals(
                Optional.empty(),
                gathered("passages: [{body: We bake at night.}, {body: Bring a bag.}]\n")
                        .identity()
                        .description());
        assertEquals(
                Optional.empty(),
                gathered(
                                "passages: [{body: \"Turn left at the big oak tree, and left again behind the second barn.\"}, {body: Ring.}, {body: Wait.}, {body: Enter.}]\n")
                        .identity()
                        .description());
    }

    @Test
    void shouldOpenWithAHeadedSentenceThatNamesTheBusinessAndLeaveTheRest() {
        Brief brief = gathered(
                """
                passages:
                  - {heading: Who we are, body: Old Mill grinds since 1712. It has two stones.}
                  - {body: Bring a bag.}
                """);

        assertEquals(
                Optional.of("Old Mill grinds since 1712."), brief.identity().description());
        assertEquals(List.of("It has two stones."), bodies(brief));
        assertEquals(Optional.of("Bring a bag."), brief.identity().about());
    }

    @Test
    void shouldNotOpenWithAListOrHalfASentence() {
        assertEquals(
                Optional.empty(),
                gathered("passages: [{body: \"- rye\\n- spelt\"}]\n").identity().description());
        assertEquals(
                Optional.empty(),
                gathered("passages: [{body: rye and spelt}]\n").identity().description());
    }

    @Test
    void shouldKeepTheDescriptionThatWasGiven() {
        Brief brief = gathered("description: Flour.\npassages: [{body: Old Mill grinds since 1712.}]\n");

        assertEquals(Optional.of("Flour."), brief.identity().description());
        assertEquals(
                Optional.of("Old Mill grinds since 1712."), brief.identity().about());
    }

    @Test
    void shouldJoinWhatStandsUnderOneHeading() {
        Brief brief = gathered(
                """
                passages:
                  - {heading: Parking, body: Behind the mill.}
                  - {heading: parking, body: Two places.}
                  - {heading: Allergies, body: Ask us.}
                """);

        assertEquals(List.of("Behind the mill.\n\nTwo places.", "Ask us."), bodies(brief));
    }

    @Test
    void shouldKeepPassagesOfTwoPagesApart() {
        Brief brief = gathered(
                """
                pages: [Visit, Bread]
                passages:
                  - {heading: Hours, page: Visit, body: Always.}
                  - {heading: Hours, page: Bread, body: Until sold.}
                """);

        assertEquals(List.of("Always.", "Until sold."), bodies(brief));
    }

    @Test
    void shouldNoteWithAGroupWhatIsHeadedLikeIt() {
        Brief brief = gathered(
                """
                services: [{group: Bread, items: [{name: Rye, price: 4 GBP}]}]
                passages: [{heading: Bread, body: Until sold.}]
                """);

        assertEquals("Until sold.", brief.services().get(0).note());
        assertTrue(brief.passages().isEmpty());
    }

    @Test
    void shouldLeaveAPassageThatIsTooLongForANote() {
        Brief brief = gathered("services: [{group: Bread, items: [{name: Rye}]}]\npassages: [{heading: Bread, body: "
                + "Sour. ".repeat(60) + "}]\n");

        assertEquals(null, brief.services().get(0).note());
        assertEquals(1, brief.passages().size());
    }

    @Test
    void shouldNotHeadATextWithTheNameOfTheHomePage() {
        Brief brief = gathered(
                """
                pages: [{title: Start, path: /}]
                passages: [{heading: Start, body: We bake at night.}]
                """);

        assertTrue(brief.passages().isEmpty());
        assertEquals(Optional.of("We bake at night."), brief.identity().about());
    }

    @Test
    void shouldNotSayAgainWhatStandsElsewhere() {
        Brief brief = gathered(
                """
                description: Flour and bread.
                people: [{name: Ann Lee, role: miller, text: She grinds.}]
                passages: [{body: Flour and bread.}, {body: "Ann Lee, miller. She grinds."}, {body: She sings.}]
                """);

        assertEquals(Optional.of("She sings."), brief.identity().about());
    }

    @Test
    void shouldNotNumberWhatIsLeftOfAList() {
        Brief brief = gathered(
                """
                passages:
                  - {heading: Lending, body: 3. Bring them back clean.}
                  - {heading: Baking, body: "1. Knead.\\n2. Wait."}
                  - {heading: Steps, ordered: true, items: [{name: Come in}]}
                """);

        assertEquals("Bring them back clean.", bodies(brief).get(0));
        assertEquals("1. Knead.\n2. Wait.", bodies(brief).get(1));
        assertFalse(brief.passages().get(2).ordered());
    }

    @Test
    void shouldNotTakeADayForTheNumberOfAnItem() {
        Brief brief = Gathering.of(Briefs.yaml(
                "name: Mühle\nlocale: de\ndescription: Brot.\npassages: [{body: 3. Oktober geschlossen.}]\n"));

        assertEquals(Optional.of("3\\. Oktober geschlossen."), brief.identity().about());
    }

    @Test
    void shouldNotLendAHeadingWhoseTextIsMissing() {
        String yaml = "headings: {about: How we work}\ndescription: Flour.\n";

        assertEquals(
                "About us",
                Labels.of(gathered(yaml + "passages: [{body: Dogs may wait.}]\n"))
                        .of("about"));
        assertEquals(
                "How we work", Labels.of(gathered(yaml + "about: Slowly.\n")).of("about"));
    }
}
