package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Briefs;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;

class GapsTest {
    private static final List<String> EVIL = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[click](javascript:alert(1))",
            "![a](https://spy.org/p.png)",
            "# heading",
            "- [x] done",
            "| a | b |",
            "`code` **bold** _it_ ~~no~~",
            "</details> &lt;b&gt; &#60;b&#62;",
            "https://spy.org www.spy.org <https://spy.org> me@spy.org",
            "1. one\n\n2. two\n---\n> quote",
            "\\* \\<b>",
            "${env} #{1+1} {{x}}");

    private static String text(String yaml) {
        return new Gaps(Briefs.yaml("name: Bo\nlocale: en\n" + yaml)).text();
    }

    private static Brief with(Brief brief, List<Remark> remarks) {
        return new Brief(
                brief.name(),
                brief.type(),
                brief.locale(),
                brief.languages(),
                brief.identity(),
                brief.contact(),
                brief.domain(),
                brief.hours(),
                brief.action(),
                brief.headings(),
                brief.servicesLead(),
                brief.services(),
                brief.people(),
                brief.testimonials(),
                brief.faq(),
                brief.figures(),
                brief.passages(),
                brief.notice(),
                brief.legal(),
                brief.design(),
                brief.pages(),
                brief.onePage(),
                brief.instructions(),
                remarks);
    }

    @Test
    void shouldNameWhatIsMissingByItsCostWithItsPlace() {
        List<String> missing = text("phone: \"+44 20 7946 0018\"\nservices: [{name: A}]\npages: [Careers]\n")
                .lines()
                .filter(line -> line.matches("\\d+\\. \\*\\*.*"))
                .map(line -> line.replaceAll(" – .*key `", " @ ").replaceAll("[*`]", ""))
                .toList();

        assertEquals(
                List.of(
                        "1. E-mail address @ business.email.",
                        "2. Domain @ %production.sitewright.url.",
                        "3. Privacy notice @ blocks.text.body (and name the page under legal in site.yaml).",
                        "4. Legal notice (imprint) @ blocks.text.body (and name the page under legal in site.yaml).",
                        "5. Street address @ business.address.",
                        "6. Opening hours @ business.hours.",
                        "7. Prices @ blocks.services.items.price.",
                        "8. Content of the page “Careers” @ blocks.",
                        "9. One or two sentences on what it is @ description, and blocks.hero.lead.",
                        "10. A text about the business @ blocks.text.",
                        "11. Kind of business (a schema.org type) @ business.type.",
                        "12. Words of customers @ blocks.testimonials.items.",
                        "13. Questions with answers @ blocks.faq.items.",
                        "14. Brand colours @ theme.colors.",
                        "15. Logo @ header.site-header.logo (file below assets/images).",
                        "16. Photographs @ blocks.hero.image (files below assets/images)."),
                missing);
    }

    @Test
    void shouldAskForThePrimaryActionThatLeadsNowhere() {
        assertTrue(
                text("action: call\n").contains("**What the primary action needs (a number, an address or a page)**"));
    }

    @Test
    void shouldListDecisionsWithTheirPlaces() {
        Brief brief = with(
                Briefs.yaml(
                        """
                        name: Bo
                        locale: de
                        colors: {paper: "#FFFFFF", ink: "#9AA7AB"}
                        fonts: [Canela]
                        languages: [de, fr]
                        instructions: {tone: ruhig, budget: 4000 EUR}
                        """),
                List.of(
                        new Remark(
                                Remark.Kind.CONTRADICTION,
                                Span.line("menu.md", 4),
                                "price of Tee: 3 EUR, and 4 EUR at brief.md:9"),
                        new Remark(Remark.Kind.UNCLEAR, Span.line("notes.txt", 7), "long ".repeat(60)),
                        new Remark(Remark.Kind.ASSUMED, Span.line("brief.md", 1), "locale: de"),
                        new Remark(Remark.Kind.PLACEHOLDER, Span.line("brief.md", 2), "phone: 555 0100"),
                        new Remark(
                                Remark.Kind.NOT_FOLLOWED, Span.line("brief.md", 3), "React: the site has no such part"),
                        new Remark(Remark.Kind.NOT_READ, Span.file("plan.xlsx"), "a spreadsheet")));
        Document page = rendered(new Gaps(brief).text());

        assertEquals(
                List.of(
                        "Missing, what costs most first",
                        "Decisions",
                        "For those who build the site, not published",
                        "Questions for the client",
                        "Before launch"),
                page.select("h2").eachText());
        assertEquals(
                List.of(
                        "Contradictions: neither is published",
                        "Placeholders, counted as not given",
                        "Taken from context: please confirm",
                        "Changed so that it can be read",
                        "Wishes not followed",
                        "Unclear, not published",
                        "Files not read"),
                page.select("h3").eachText());
        List<String> items = page.select("li").eachText();
        assertTrue(items.contains("menu.md:4: price of Tee: 3 EUR, and 4 EUR at brief.md:9"), items.toString());
        assertTrue(items.stream().anyMatch(item -> item.startsWith("notes.txt:7: long long") && item.length() < 110));
        assertTrue(items.contains("plan.xlsx: a spreadsheet"));
        assertTrue(
                items.contains(
                        "In Ihren Unterlagen steht zweierlei: price of Tee: 3 EUR, and 4 EUR at brief.md:9 (menu.md:4). Was stimmt?"));
        assertTrue(items.contains("Welche Telefonnummer sollen Besucher anrufen?"));
        assertTrue(items.contains("Können Sie uns die Texte in dieser Sprache schicken: Französisch?"));
        assertFalse(items.toString().contains("anstelle von"), "the placeholder's question is that of the gap");
    }

    @Test
    void shouldMakeMarkupOfTheBriefInert() {
        List<Remark> remarks = new ArrayList<>();
        for (Remark.Kind kind : Remark.Kind.values()) {
            EVIL.forEach(
                    evil -> remarks.add(new Remark(kind, Span.line("a" + evil.replace("\n", "") + ".md", 1), evil)));
        }
        StringBuilder yaml = new StringBuilder("name: Bo\nlocale: en\npages:\n");
        EVIL.stream().filter(evil -> evil.length() < 60).forEach(evil -> yaml.append("  - {title: ")
                .append(quoted(evil))
                .append("}\n"));
        yaml.append("fonts:\n");
        EVIL.forEach(evil -> yaml.append("  - ").append(quoted(evil)).append('\n'));
        yaml.append("instructions:\n  other:\n");
        EVIL.forEach(evil -> yaml.append("    - ").append(quoted(evil)).append('\n'));
        Document page = rendered(new Gaps(with(Briefs.yaml(yaml.toString()), remarks)).text());

        assertEquals(
                0,
                page.select("script, img, a, table, del, blockquote, hr, em, pre, b, details")
                        .size(),
                page.html());
        assertEquals(1, page.select("h1").size());
        assertTrue(page.text().contains("<script>alert(1)</script>"), page.text());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static Document rendered(String markdown) {
        var extensions = List.of(TablesExtension.create());
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown)));
    }

    @Test
    void shouldPromiseOnlyWhatClausesProve() throws IOException {
        String contracts = Files.readString(Path.of("../docs/contracts.md"));
        Pattern.compile("[A-Z0-9]{3,4}-\\d{3}")
                .matcher(text(""))
                .results()
                .forEach(id -> assertTrue(contracts.contains("| [" + id.group() + "]"), id.group()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pt"})
    void shouldAskInTheLanguageOfTheSite(String language) {
        String gaps = new Gaps(Briefs.yaml("name: Bo\nlocale: " + language + "\naction: call\npages: [Moon]\n")).text();
        String asked = gaps.substring(gaps.indexOf("## Questions"), gaps.indexOf("## Before launch"));

        assertEquals(
                18,
                asked.lines().filter(line -> line.matches("\\d+\\. .*[?.] ?.*")).count(),
                asked);
        String first = Map.of("de", "Welche", "es", "¿A qué", "fr", "Quel", "it", "Quale", "nl", "Welk")
                .getOrDefault(language, "Which");
        assertTrue(asked.contains("1. " + first), asked);
        assertFalse(asked.contains("null"), asked);
    }
}
