package org.sitewright.archetype.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownBriefTest {
    @Test
    void shouldReadKeyLines() {
        Brief brief = Briefs.markdown(
                """
                # Website Brief — Lindqvist Flowers

                - Location: Falmouth, Cornwall
                - Audience: people who need flowers today
                - Core offers: Bouquets (seasonal, from the field), Wreaths
                - Primary conversion action: call/text to order
                - Tone adjectives: calm
                - Moon phase: waxing
                """);
        assertEquals("Lindqvist Flowers", brief.name());
        assertEquals(Optional.of("Falmouth, Cornwall"), brief.contact().area());
        assertEquals(
                List.of(
                        new Offer("Bouquets", "seasonal, from the field", null, false, null),
                        new Offer("Wreaths", null, null, false, null)),
                brief.services());
        assertEquals(Optional.of(new WantedAction(Optional.empty(), Optional.of("call"))), brief.action());
        assertEquals(
                List.of(
                        new Remark(Remark.Kind.FOR_BUILDERS, 4, "Audience"),
                        new Remark(Remark.Kind.FOR_BUILDERS, 7, "Tone adjectives"),
                        new Remark(Remark.Kind.NOT_UNDERSTOOD, 8, "\"Moon phase\""),
                        new Remark(Remark.Kind.ASSUMED, 1, "name: Lindqvist Flowers, from the title of the brief")),
                brief.remarks().subList(0, 4));
    }

    @Test
    void shouldReadServicesFromTableListAndHeadings() {
        Brief brief = Briefs.markdown(
                """
                # Bo

                ## Leistungen
                Alles aus einer Hand und mit Liebe für die Sache.

                | Leistung | Preis | Mond |
                |---|---|---|
                | Schnitt | ab 45 € | voll |

                - **Farbe** — für langes Haar — 60 EUR, 90 min
                - Bart: mit dem Messer – 1.200,50 EUR

                ### Waschen
                Mit weichem Wasser.
                Preis: 5 EUR
                Dauer: 10 min
                """);
        assertEquals(
                List.of(
                        new Offer("Schnitt", null, "45 EUR", true, null),
                        new Offer("Farbe", "für langes Haar", "60 EUR", false, "90 min"),
                        new Offer("Bart", "mit dem Messer", "1200.50 EUR", false, null),
                        new Offer("Waschen", "Mit weichem Wasser.", "5 EUR", false, "10 min")),
                brief.services());
        assertEquals(Map.of("services", "Leistungen"), brief.headings());
        assertEquals("de", brief.locale().getLanguage());
        assertTrue(brief.remarks().contains(new Remark(Remark.Kind.NOT_UNDERSTOOD, 6, "column \"Mond\" of a table")));
    }

    @Test
    void shouldReadTestimonialsQuestionsAndTexts() {
        Brief brief = Briefs.markdown(
                """
                # Bo
                - Language: en-GB

                ## Testimonials
                > “It came back *whole*.”
                > — Ines Calloway, sailor

                - Fine work - Tom

                Somebody liked it.

                ## FAQ
                ### How long?
                A **week**.

                **Do you deliver?** Yes.

                ## Our story
                One.

                Two.

                ---

                ## Privacy
                We keep nothing.
                """);
        assertEquals(
                List.of(
                        new Testimonial("It came back whole.", "Ines Calloway", "sailor"),
                        new Testimonial("Fine work", "Tom", null)),
                brief.testimonials());
        assertEquals(List.of(new Question("How long?", "A **week**.\n\n**Do you deliver?** Yes.")), brief.faq());
        assertEquals(Optional.of("One.\n\nTwo."), brief.identity().about());
        assertEquals(Map.of("privacy", "We keep nothing."), brief.legal());
        assertEquals(10, brief.remarks().get(0).line());
    }

    @Test
    void shouldNotPublishWhatItDoesNotUnderstand() {
        Brief brief = Briefs.markdown(
                """
                # Bo

                ## What I need
                ### About us
                - Short paragraph about me

                ## Ideas
                Maybe a blog.
                ### Services
                - Secret service
                """);
        assertTrue(brief.identity().about().isEmpty() && brief.services().isEmpty());
        assertTrue(brief.remarks().contains(new Remark(Remark.Kind.FOR_BUILDERS, 3, "section \"What I need\"")));
        assertTrue(brief.remarks().contains(new Remark(Remark.Kind.NOT_UNDERSTOOD, 7, "section \"Ideas\"")));
    }

    @Test
    void shouldReadActionsWithTargets() {
        assertEquals(
                Optional.of(new WantedAction(
                        Optional.of("Book a table"), Optional.of("https://tables.harbour-cafe.co.uk/book"))),
                Briefs.markdown("# Bo\n- Primary action: [Book a table](https://tables.harbour-cafe.co.uk/book)\n")
                        .action());
        assertEquals(
                Optional.of(new WantedAction(Optional.of("Ask us"), Optional.of("mail"))),
                Briefs.markdown("# Bo\n\n## Primary action\n- Label: Ask us\n- To: mail\n")
                        .action());
        assertFalse(Briefs.markdown("# Bo\n- Primary action: Book → moon\n")
                .action()
                .isPresent());
    }
}
