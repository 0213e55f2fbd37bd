package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sitewright.archetype.reading.Shown.markdown;
import static org.sitewright.archetype.reading.Shown.rules;
import static org.sitewright.archetype.reading.Shown.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.document.MarkdownDocument;
import org.sitewright.archetype.folder.Delivery;

class RuleReaderLettersTest {
    @Test
    void shouldReadProse() {
        assertEquals(
                """
                description: Fern & Moss is a small bakery by the canal in Hebden Bridge.
                email: post@fernandmoss.co.uk
                phone: 0161 496 0007
                name: Fern & Moss
                passages/0/body: We bake sourdough every morning and our scones are famous.
                instructions/other/0: I would like a simple site.
                instructions/other/1: Please don't mention the fire.
                unclear/0: You can reach us on
                unclear/1: or
                ! ASSUMED name: Fern & Moss, as the address of the site has it
                """,
                rules(
                        text(
                                """
                                Fern & Moss is a small bakery by the canal in Hebden Bridge. We bake sourdough every morning
                                and our scones are famous.

                                I would like a simple site. Please don't mention the fire. You can reach us on 0161 496 0007
                                or post@fernandmoss.co.uk.
                                """)));
    }

    @Test
    void shouldReadAChat() {
        assertEquals(
                """
                phone: 0161 496 0007
                name: Fern & Moss
                hours/0: Tue-Sat 8:00-16:00
                passages/0/body: We bake sourdough in a cellar beside the canal.
                instructions/other/0: hi!
                instructions/other/1: don't put my private number 07700 900123 anywhere
                unclear/0: we are called
                unclear/1: phone is
                ! ASSUMED name: Fern & Moss, from a sentence of the brief
                """,
                rules(
                        text(
                                """
                                [12/03/2025, 09:14] Ada: hi! we are called Fern & Moss
                                [12/03/2025, 09:15] Ada: phone is 0161 496 0007
                                [12/03/2025, 09:17] Ada: Tue-Sat 8:00-16:00
                                [12/03/2025, 09:18] Ada: don't put my private number 07700 900123 anywhere
                                [12/03/2025, 09:19] Ada: We bake sourdough in a cellar beside the canal.
                                """)));
    }

    @Test
    void shouldUseNeitherOfTwoTelephoneNumbers() {
        assertEquals(
                """
                name: Fern & Moss
                ! CONTRADICTION phone: 0161 496 0007 (brief.md:2) or 0161 496 0008 (brief.txt:1)
                """,
                rules(markdown("Name: Fern & Moss\nPhone: 0161 496 0007\n"), text("Telephone: 0161 496 0008\n")));
    }

    @Test
    void shouldUseNeitherOfTwoPrices() {
        assertEquals(
                """
                name: Fern & Moss
                services/0/name: Rye loaf
                services/1/name: Scone
                services/1/price: 3 GBP
                ! CONTRADICTION price of Rye loaf: 4.20 GBP (menu.md:2) or 4.80 GBP (prices.md:2)
                """,
                rules(
                        markdown("Name: Fern & Moss\n"),
                        MarkdownDocument.read("menu.md", "# Menu\n- Rye loaf 4.20 GBP\n- Scone 3 GBP\n"),
                        MarkdownDocument.read("prices.md", "# Prices\n- Rye loaf 4.80 GBP\n- Scone 3 GBP\n")));
    }

    @Test
    void shouldListPicturesAndWhatWasNotRead() {
        Delivery delivery = new Delivery(
                Path.of("brief"),
                List.of(markdown("Name: Fern & Moss\n")),
                List.of(
                        new Delivery.Picture("img/Logo.svg", new byte[0]),
                        new Delivery.Picture("img/oven.jpg", new byte[0])),
                Optional.empty(),
                List.of(new Remark(Remark.Kind.NOT_READ, Span.file("film.mp4"), "a film")));
        Reading reading = new RuleReader().read(delivery);
        assertEquals(
                List.of("Fern & Moss", "img/Logo.svg", "logo", "img/oven.jpg", "photo"),
                Tree.texts(reading).values().stream().map(value -> value.text()).toList());
        assertEquals(delivery.remarks(), reading.remarks());
    }

    @Test
    void shouldRefuseABriefWithoutAName() {
        BriefException refused = assertThrows(
                BriefException.class, () -> rules(markdown("Phone: 0161 496 0007\n\nWe bake at night.\n")));
        assertEquals(
                List.of("the name of the business is nowhere to be found"),
                refused.problems().stream().map(problem -> problem.message()).toList());
    }
}
