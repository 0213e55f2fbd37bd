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
            services:
              - {name: Full breakfast, text: Eggs as you like them., price: 12.50 GBP}
              - {name: Cake tasting, price: from £20, duration: 45 min}
            testimonials:
              - {quote: The best scones I know., name: Ines Calloway, role: guest since 2015}
            faq:
              - {question: Are dogs welcome?, answer: "Yes, on the **terrace**."}
            about: |
              We bake at four.

              Then we open.
            legal: {privacy: We keep nothing.}
            colors: {brand: "#1F4E5F", accent: "c83"}
            pages: [faq, contact]
            notes: {budget: small}
            """;

    @Test
    void shouldReadEveryField() {
        Brief brief = Briefs.yaml(WHOLE);
        Brief expected = new Brief(
                "Harbour Café",
                Optional.of("CafeOrCoffeeShop"),
                Locale.UK,
                new Brief.Identity(
                        Optional.of("Breakfast above the slipway"),
                        Optional.of("Coffee and cakes from our own oven."),
                        Optional.of("We bake at four.\n\nThen we open.")),
                new Brief.Contact(
                        Optional.of("+44 20 7946 0018"),
                        Optional.of("hello@harbour-cafe.co.uk"),
                        Optional.of(new Address("3 Quay Street", "Falmouth", null, "TR11 3HH", null)),
                        Optional.empty()),
                Optional.of("harbour-cafe.co.uk"),
                List.of(
                        new Hours("Monday to Friday", "08:00", "17:00"),
                        new Hours("Saturday", "09:00", "14:00"),
                        new Hours("Sunday", null, null)),
                Optional.of(new WantedAction(Optional.of("Book a table"), Optional.of("call"))),
                Map.of(),
                Optional.empty(),
                List.of(
                        new Offer("Full breakfast", "Eggs as you like them.", "12.50 GBP", false, null),
                        new Offer("Cake tasting", null, "20 GBP", true, "45 min")),
                List.of(new Testimonial("The best scones I know.", "Ines Calloway", "guest since 2015")),
                List.of(new Question("Are dogs welcome?", "Yes, on the **terrace**.")),
                Optional.empty(),
                Map.of("privacy", "We keep nothing."),
                Map.of("brand", "#1F4E5F", "accent", "#CC8833"),
                List.of("faq", "contact"),
                List.of(new Remark(Remark.Kind.FOR_BUILDERS, 29, "budget")));
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
                brief.remarks().stream().map(Remark::line).sorted().toList());
    }

    @Test
    void shouldKeepHtmlAndExpressionsAsText() {
        Brief brief = Briefs.yaml("name: \"<b>Bo</b> #{1+1}\"\nlocale: en\n");
        assertEquals("<b>Bo</b> #{1+1}", brief.name());
    }

    @Test
    void shouldKnowEveryKeyOfTheSchema() throws Exception {
        String schema = new String(
                BriefReader.class.getResourceAsStream("brief.schema.json").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        List<String> keys = schema.lines()
                .filter(line -> line.matches("    \"[a-zA-Z]+\": \\{.*"))
                .map(line -> line.replaceAll("^    \"|\".*", ""))
                .toList();
        assertEquals(
                Vocabulary.TOP.stream().sorted().toList(),
                keys.stream().sorted().toList());
    }
}
