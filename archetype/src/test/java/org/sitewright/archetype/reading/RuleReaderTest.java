package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sitewright.archetype.reading.Shown.markdown;
import static org.sitewright.archetype.reading.Shown.rules;
import static org.sitewright.archetype.reading.Shown.text;

import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.BriefException;

class RuleReaderTest {
    @Test
    void shouldReadABriefWithHeadings() {
        assertEquals(
                """
                about: We opened in 2011 beside the canal. Everything is baked in the cellar.
                phone: 0161 496 0007
                name: Fern & Moss
                headings/about: About us
                headings/hours: Opening hours
                services/0/name: Rye loaf
                services/0/price: 4.20 GBP
                services/1/name: Cheese scone
                services/1/text: warm, with chutney
                services/1/price: 3 GBP
                hours/0: Tue-Sat 8:00-16:00
                instructions/design/0: I'd love a big photo here.
                instructions/budget/0: About 900 GBP, and not a penny more.
                instructions/other/0: Calm and green.
                ! ASSUMED name: Fern & Moss, from the title of the brief
                """,
                rules(
                        markdown(
                                """
                                # Fern & Moss – website brief

                                ## About us
                                We opened in 2011 beside the canal. Everything is baked in the cellar.
                                I'd love a big photo here.

                                ## Menu
                                - Rye loaf 4.20 GBP
                                - Cheese scone – warm, with chutney – 3 GBP

                                ## Opening hours
                                Tue-Sat 8:00-16:00

                                ## Contact
                                Phone: 0161 496 0007

                                ## Budget
                                About 900 GBP, and not a penny more.

                                ## Notes for the designer
                                Calm and green.
                                """)));
    }

    @Test
    void shouldNotTakeWhatIsSaidOfAnAudienceOrOfPicturesForWordsOfTheSite() {
        assertEquals(
                """
                address: Rue du Four 4, 1003 Lausanne
                name: Hut Nine
                instructions/audience/0: Skiers (one page is enough for them).
                instructions/design/0: A bearded man with a sledge
                unclear/0: That is in Switzerland, of course, and not in France.
                ! ASSUMED name: Hut Nine, from the title of the brief
                """,
                rules(
                        markdown(
                                """
                                # Hut Nine – website brief

                                Address: Rue du Four 4, 1003 Lausanne. That is in Switzerland, of course, and not in France.

                                ## Audiences
                                1. Skiers (one page is enough for them).

                                ## Image ideas
                                1. A bearded man with a sledge
                                """)));
    }

    @Test
    void shouldReadKeyLines() {
        assertEquals(
                """
                name: Fern & Moss
                tagline: Bread before eight
                email: post@fernandmoss.co.uk
                address: 4 Mill Lane, Hebden Bridge, HX7 8AB
                action: Order a loaf
                hours/0: Tue-Sat 8:00-16:00
                services/0/name: rye loaf
                services/1/name: scones
                services/2/name: cakes to order
                instructions/budget/0: 900 GBP
                instructions/avoid/0: stock photos
                ! PLACEHOLDER 555-0134
                ! NOT_FOLLOWED stock photos: pictures that were not given are not put in their place
                """,
                rules(
                        markdown(
                                """
                                Name: Fern & Moss
                                Tagline: Bread before eight
                                Email: post@fernandmoss.co.uk
                                Phone: 555-0134
                                Address: 4 Mill Lane, Hebden Bridge, HX7 8AB
                                Hours: Tue-Sat 8:00-16:00
                                Budget: 900 GBP
                                Avoid: stock photos
                                Button: Order a loaf
                                Services: rye loaf, scones, cakes to order
                                """)));
    }

    @Test
    void shouldReadAChecklist() {
        assertEquals(
                """
                name: Fern & Moss
                phone: 0161 496 0007
                tagline: Bread before eight
                instructions/design/0: Photos to follow
                instructions/avoid/0: No pop-ups please
                ! NOT_FOLLOWED pop-ups: windows that cover the page are left out
                """,
                rules(
                        markdown(
                                """
                                # Fern & Moss

                                - [x] Name: Fern & Moss
                                - [x] Phone: 0161 496 0007
                                - [ ] Photos to follow
                                - [x] Slogan: Bread before eight
                                - [x] No pop-ups please
                                """)));
    }

    @Test
    void shouldReadATable() {
        assertEquals(
                """
                name: Fern & Moss
                email: post@fernandmoss.co.uk
                hours/0: Tue-Sat 8:00-16:00
                instructions/budget/0: 900 GBP
                instructions/other/0: 07700 900123
                """,
                rules(
                        markdown(
                                """
                                # Questionnaire

                                | Question | Answer |
                                |---|---|
                                | Business name | Fern & Moss |
                                | Opening hours | Tue-Sat 8:00-16:00 |
                                | Email | post@fernandmoss.co.uk |
                                | Budget | 900 GBP |
                                | Private mobile | 07700 900123 |
                                """)));
    }

    @Test
    void shouldReadQuestionsAndAnswers() {
        assertEquals(
                """
                name: Fern & Moss
                phone: 0161 496 0007
                hours/0: Tue-Sat 8:00-16:00
                instructions/audience/0: Walkers and neighbours.
                instructions/avoid/0: Carousels.
                instructions/other/0: The lease ends in May, keep that to yourself.
                """,
                rules(
                        text(
                                """
                                Q1: What is your business called?
                                A1: Fern & Moss
                                Q2: Who are your customers?
                                A2: Walkers and neighbours.
                                Q3: What is your phone number?
                                A3: 0161 496 0007
                                Q4: What should we avoid?
                                A4: Carousels.
                                Q5: When are you open?
                                A5: Tue-Sat 8:00-16:00
                                Q6: Anything else?
                                A6: The lease ends in May, keep that to yourself.
                                """)));
    }

    @Test
    void shouldCallABusinessByTheAddressOfItsSiteWhenNothingSaysItsName() {
        String brief = "## Contact\n\n- Phone: 01326 313220\n%s\n";
        assertTrue(Shown.rules(Shown.markdown(brief.formatted("- Website: xq-fal.co.uk")))
                .contains("name: xq-fal.co.uk\n"));
        BriefException refused = assertThrows(
                BriefException.class, () -> Shown.rules(Shown.markdown(brief.formatted("- Parking: behind the mill"))));
        assertTrue(refused.getMessage().contains("ask the client"), refused.getMessage());
    }

    /** As YAML has it, below a key that names the button. */
    @Test
    void shouldTakeTheLabelOfAnAction() {
        String found = Shown.rules(Shown.markdown("# Harbour Boats\n\nCall to action: label: Book a boat\n"));
        assertTrue(found.contains("action: Book a boat\n"), found);
    }

    /** Two keys name numbers that are not for calling it. */
    @Test
    void shouldTakeTheNumberThatEverybodyMayCall() {
        String found = Shown.rules(
                Shown.markdown(
                        "# Harbour Boats\n\nPhone: 0161 496 0007\nFax: 0161 496 0008\nOwner cell (emergency, not public): 0161 496 0009\n"));
        assertTrue(found.contains("phone: 0161 496 0007\n"), found);
    }

    @Test
    void shouldNotShowANumberThatOnlySomeMayCall() {
        String found = Shown.rules(
                Shown.markdown(
                        "# Harbour Buns\n\n## About us\n\nWe bake every morning. Our shop mobile 0161 496 0008 is for the co-op only. We love bread.\n"));
        String shown = found.replaceAll("(?m)^(?:instructions|unclear|!).*\\n", "");
        assertTrue(shown.contains("We love bread") && !shown.contains("0008"), found);
    }
}
