package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Briefs;
import org.sitewright.archetype.yaml.YamlText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SiteWriterTest {
    private static Map<String, String> files(Brief brief) {
        return new SiteWriter().files(brief);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> load(String yaml) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    @Test
    void shouldWriteAWholeSite() {
        Map<String, String> files = files(
                Briefs.yaml(
                        """
                name: Harbour Café
                locale: en-GB
                tagline: Breakfast above the slipway
                description: Coffee and cakes from our own oven.
                phone: +44 (0)20 7946 0018
                area: Falmouth
                hours: ["monday to Friday: 08:00–17:00"]
                services: [{name: Full breakfast, price: 12.50 GBP, text: Eggs.}]
                faq: [{question: Are dogs welcome?, answer: Yes.}]
                colors: {brand: "#1F4E5F"}
                pages: [faq]
                legal: {privacy: We keep nothing.}
                """));
        assertEquals(
                Set.of(
                        "site.yaml",
                        "pages/index.yaml",
                        "pages/faq.yaml",
                        "pages/privacy.yaml",
                        "errors/404.yaml",
                        "errors/500.yaml"),
                files.keySet());
        assertEquals(
                """
                name: Harbour Café
                locale: en-GB
                theme:
                  name: atelier
                  colors:
                    brand: "#1F4E5F"
                business:
                  name: Harbour Café
                  telephone: "+44 (0)20 7946 0018"
                  area: Falmouth
                  hours:
                    - days: Monday to Friday
                      opens: "08:00"
                      closes: "17:00"
                navigation:
                  - label: faq
                    page: /faq
                  - label: Services
                    page: /#services
                  - label: Contact
                    page: /#contact
                legal:
                  - label: Privacy
                    page: /privacy
                header:
                  - site-header:
                      action:
                        label: Call us
                        to: tel:+442079460018
                footer:
                  - site-footer: {}
                """,
                files.get("site.yaml"));
        assertEquals(
                """
                title: Harbour Café – Breakfast above the slipway
                description: Coffee and cakes from our own oven.
                status: published
                blocks:
                  - hero:
                      headline: Breakfast above the slipway
                      lead: Coffee and cakes from our own oven.
                      actions:
                        - label: Call us
                          to: tel:+442079460018
                        - label: Services
                          to: /#services
                  - services:
                      id: services
                      heading: Services
                      items:
                        - name: Full breakfast
                          text: Eggs.
                          price: "12.50 GBP"
                  - contact-details:
                      id: contact
                      heading: Contact
                  - opening-hours:
                      id: hours
                      heading: Opening hours
                  - call-to-action:
                      heading: Harbour Café
                      text: Falmouth
                      actions:
                        - label: Call us
                          to: tel:+442079460018
                """,
                files.get("pages/index.yaml"));
    }

    @Test
    void shouldMakeASiteOfANameAlone() {
        Map<String, String> files = files(Briefs.yaml("name: Bo\nlocale: de\n"));
        assertEquals(
                Map.of(
                        "title",
                        "Bo",
                        "description",
                        "Startseite. Das ist die Website von Bo.",
                        "status",
                        "published",
                        "blocks",
                        List.of(Map.of("hero", Map.of("headline", "Bo")))),
                load(files.get("pages/index.yaml")));
        assertEquals("Seite nicht gefunden", load(files.get("errors/404.yaml")).get("title"));
    }

    @Test
    void shouldKeepEveryCharacterInYaml() {
        for (String text : List.of(
                "a: b",
                "# no",
                "- x",
                "yes",
                "\"q\"",
                "it's #{1+1} <b>",
                "12:30",
                " x",
                "é\u2028\u0007",
                "~",
                "null",
                "[x](y) {z}",
                "@a",
                "%b",
                "`c`",
                "a #b",
                "=")) {
            assertEquals(Map.of("k", text), load(YamlText.of(Map.of("k", text))), text);
            String lines = text + "\n  indented\n\nend: x ";
            assertEquals(Map.of("k", lines), load(YamlText.of(Map.of("k", lines))), text);
            String folded = (text + " words and words").repeat(20);
            assertEquals(Map.of("k", folded), load(YamlText.of(Map.of("k", folded))), text);
        }
    }

    @Test
    void shouldNotShowAnActionThatLeadsNowhere() {
        Map<String, String> files = files(Briefs.yaml("name: Bo\nlocale: en\naction: call\n"));
        assertFalse(files.get("pages/index.yaml").contains("actions"));
        assertEquals(
                Map.of(),
                ((Map<?, ?>) ((List<?>) load(files.get("site.yaml")).get("header")).get(0)).get("site-header"));
    }

    @Test
    void shouldHaveAllLabelsInEveryLanguage() {
        for (String language : List.of("en", "de", "fr", "es", "it", "nl")) {
            Labels labels = Labels.of(Briefs.yaml("name: Bo\nlocale: " + language + "\n"));
            for (String key : List.of(
                    "home",
                    "services",
                    "about",
                    "testimonials",
                    "faq",
                    "contact",
                    "hours",
                    "menu",
                    "people",
                    "go",
                    "link.booking",
                    "link.web",
                    "reach",
                    "imprint",
                    "privacy",
                    "terms",
                    "call",
                    "text",
                    "mail",
                    "not-found",
                    "not-found-lead",
                    "server-error",
                    "server-error-lead",
                    "back-home",
                    "go-on",
                    "rates")) {
                assertTrue(!labels.of(key).isBlank(), language + " " + key);
            }
            assertTrue(labels.website("Bo").length() >= 18, language);
        }
    }
}
