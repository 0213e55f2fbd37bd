package org.sitewright.archetype.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlBriefTest {
    private static final String WHOLE =
            """
            name: Harbour Café
            type: CafeOrCoffeeShop
            locale: en-GB
            languages: German, fr
            tagline: Breakfast above the slipway
            description: Coffee and cakes from our own oven.
            domain: https://harbour-cafe.co.uk/
            phone: +44 20 7946 0018
            email: hello@harbour-cafe.co.uk
            address: {street: 3 Quay Street, locality: Falmouth, postalCode: TR11 3HH}
            hours:
              - "Monday to Friday: 08:00–17:00"
              - {days: Saturday, opens: "9:00", closes: "14:00"}
              - "Sunday: closed"
            action: {label: Book a table, to: call}
            links:
              - {kind: booking, label: Book online, to: "https://tables.harbour-cafe.co.uk"}
            headings: {people: Who bakes}
            services:
              - {name: Cake tasting, price: from £20, duration: 45 min}
              - group: Breakfast
                note: Until noon.
                items:
                  - {name: Full breakfast, text: Eggs as you like them., price: 12.50 GBP}
                  - name: Porridge
                    prices: [{option: Small, price: £4}, {option: Large, price: £6}]
            people:
              - {name: Ines Calloway, role: baker, text: She gets up first.}
            testimonials:
              - {quote: The best scones I know., name: Tom Reyes, role: guest since 2015}
            faq:
              - {question: Are dogs welcome?, answer: "Yes, on the **terrace**."}
            figures: [{value: "12", label: kinds of bread}]
            about: |
              We bake at four.

              Then we open.
            passages:
              - heading: How to find us
                page: Getting here
                body: By boat.
                ordered: true
                items: [{name: Land, label: step 1, text: At the slipway.}, Walk]
            legal: {privacy: We keep nothing.}
            colors: {brand: "#1F4E5F", accent: "c83"}
            fonts: [Platypi]
            assets: [{file: logo.svg, use: logo, alt: A scone on a wave}]
            pages: [faq, {title: Getting here, path: /getting-here}]
            onePage: true
            instructions:
              audience: People with dogs
            unclear:
              - Ask Tom about the boat.
            notes: {budget: small}
            """;

    @Test
    void shouldReadEveryField() {
        Brief brief = Briefs.yaml(WHOLE);
        Brief expected = new Brief(
                "Harbour Café",
                Optional.of("CafeOrCoffeeShop"),
                Locale.UK,
                List.of(Locale.GERMAN, Locale.FRENCH),
                new Brief.Identity(
                        Optional.of("Breakfast above the slipway"),
                        Optional.of("Coffee and cakes from our own oven."),
                        Optional.of("We bake at four.\n\nThen we open.")),
                new Brief.Contact(
                        Optional.of("+44 20 7946 0018"),
                        Optional.of("hello@harbour-cafe.co.uk"),
                        Optional.of(new Address("3 Quay Street", "Falmouth", null, "TR11 3HH", null)),
                        Optional.empty(),
                        List.of(new Link("booking", "Book online", "https://tables.harbour-cafe.co.uk"))),
                Optional.of("harbour-cafe.co.uk"),
                List.of(
                        new Hours("Monday to Friday", "08:00", "17:00"),
                        new Hours("Saturday", "09:00", "14:00"),
                        new Hours("Sunday", null, null)),
                Optional.of(new WantedAction(Optional.of("Book a table"), Optional.of("call"))),
                Map.of("people", "Who bakes"),
                Optional.empty(),
                List.of(
                        new OfferGroup(
                                null,
                                null,
                                List.of(new Offer(
                                        "Cake tasting",
                                        null,
                                        List.of(new Price(null, Price.Form.FROM, "20 GBP", null)),
                                        "45 min"))),
                        new OfferGroup(
                                "Breakfast",
                                "Until noon.",
                                List.of(
                                        new Offer(
                                                "Full breakfast",
                                                "Eggs as you like them.",
                                                List.of(Price.exact("12.50 GBP")),
                                                null),
                                        new Offer(
                                                "Porridge",
                                                null,
                                                List.of(
                                                        new Price("Small", Price.Form.EXACT, "4 GBP", null),
                                                        new Price("Large", Price.Form.EXACT, "6 GBP", null)),
                                                null)))),
                List.of(new Person("Ines Calloway", "baker", "She gets up first.")),
                List.of(new Testimonial("The best scones I know.", "Tom Reyes", "guest since 2015")),
                List.of(new Question("Are dogs welcome?", "Yes, on the **terrace**.")),
                List.of(new Figure("12", "kinds of bread")),
                List.of(new Passage(
                        "How to find us",
                        "Getting here",
                        "By boat.",
                        true,
                        List.of(
                                new Passage.Item("Land", "step 1", "At the slipway."),
                                new Passage.Item("Walk", null, null)))),
                Optional.empty(),
                Map.of("privacy", "We keep nothing."),
                new Brief.Design(
                        Map.of("brand", "#1F4E5F", "accent", "#CC8833"),
                        List.of("Platypi"),
                        List.of(new Asset("logo.svg", "logo", "A scone on a wave"))),
                List.of(
                        new WantedPage("faq", Optional.empty(), Optional.of("faq")),
                        new WantedPage("Getting here", Optional.of("/getting-here"), Optional.empty())),
                true,
                List.of(
                        new Instruction(Instruction.Kind.AUDIENCE, "People with dogs", Span.line("brief.yaml", 51)),
                        new Instruction(Instruction.Kind.OTHER, "small", Span.line("brief.yaml", 54))),
                List.of(new Remark(Remark.Kind.UNCLEAR, Span.line("brief.yaml", 53), "Ask Tom about the boat.")));
        assertEquals(expected, brief);
    }

    @Test
    void shouldCountPlaceholdersAsNotGiven() {
        Brief brief = Briefs.yaml(
                """
                name: Bo
                locale: en
                phone: (212) 555-0142
                email: hello@example.com
                tagline: "[your tagline]"
                about: Opening hours TBD.
                services: ["XXXX", Haircut]
                """);
        assertTrue(brief.contact().phone().isEmpty() && brief.contact().email().isEmpty());
        assertTrue(
                brief.identity().tagline().isEmpty() && brief.identity().about().isEmpty());
        assertEquals(
                List.of(3, 4, 5, 6, 7),
                brief.remarks().stream()
                        .map(remark -> remark.span().line())
                        .sorted()
                        .toList());
    }

    @Test
    void shouldKeepHtmlAndExpressionsAsText() {
        Brief brief = Briefs.yaml("name: \"<b>Bo</b> #{1+1}\"\nlocale: en\n");
        assertEquals("<b>Bo</b> #{1+1}", brief.name());
    }
}
