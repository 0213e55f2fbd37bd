package org.sitewright.engine.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.Icon;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.Link;
import org.sitewright.api.component.Money;
import org.sitewright.api.component.RichText;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.site.YamlReader;

class BinderTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final List<Finding> problems = new ArrayList<>();

    public enum Tone {
        QUIET,
        VERY_LOUD {
            @Override
            public String toString() {
                return "not its name";
            }
        }
    }

    public record Everything(
            String text,
            int number,
            Integer count,
            boolean flag,
            BigDecimal size,
            LocalDate day,
            Locale language,
            RichText rich,
            Link link,
            Icon icon,
            Money money,
            Image image,
            Tone tone,
            List<String> tags,
            List<Action> actions) {}

    public record Strict(
            @NotBlank @Size(max = 5) String name,
            @NotNull @Valid Image image,
            @Size(max = 1) List<@Valid Action> actions) {}

    public record Picky(String text) {
        public Picky {
            if (text == null) {
                throw new NullPointerException();
            }
            if (text.equals("no")) {
                throw new IllegalArgumentException("must be yes");
            }
        }
    }

    public record Span(int from, int to) {
        @AssertTrue(message = "ends before it begins")
        public boolean isForward() {
            return from <= to;
        }
    }

    private <R extends Record> Optional<R> bind(Class<R> type, String yaml) {
        problems.clear();
        Raw raw = YamlReader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems::add)
                .orElseThrow();
        return new Binder(VALIDATOR, Binder.ValueRules.NONE, problems::add).bind(raw, type);
    }

    private List<String> said() {
        return problems.stream()
                .map(f -> f.id() + ":" + f.subject().place().line() + " " + f.message() + " | " + f.fix())
                .toList();
    }

    @Test
    void shouldBindEveryType() {
        Everything all = bind(
                        Everything.class,
                        """
                text: "#{1+1}"
                number: 3
                count: 4
                flag: true
                size: 1.50
                day: 2026-03-31
                language: pt-BR
                rich: "*a*"
                link: /menu
                icon: star
                money: 45 USD
                image: {src: a.webp, alt: A}
                tone: very-loud
                tags: [a, b]
                actions: [{label: Book, to: "tel:+441"}]
                """)
                .orElseThrow();

        assertEquals("#{1+1}", all.text());
        assertEquals(new BigDecimal("1.50"), all.size());
        assertEquals(Locale.forLanguageTag("pt-BR"), all.language());
        assertEquals(Tone.VERY_LOUD, all.tone());
        assertEquals(List.of(new Action("Book", new Link("tel:+441"))), all.actions());
        assertEquals(List.of(), said());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number: a|must be a whole number",
                "number: 99999999999|must be a whole number",
                "flag: yes|must be true or false",
                "size: 1e999999999|must be a number",
                "language: latin|must be a language tag such as fr or pt-BR",
                "language: en-UK|must be a language tag such as fr or pt-BR",
                "day: 31.3.2026|must be a date such as 2026-03-31",
                "link: javascript:alert(1)|must be a path",
                "link: //evil.org|must be a path",
                "icon: ../x|must be the name of an icon",
                "money: 1e999999999 USD|must be an amount",
                "money: 45 XYZ1|must be an amount",
                "money: -1 USD|must be an amount",
                "tone: loud|must be one of [quiet, very-loud]",
                "rich: ''|must not be blank",
                "tags: a|'tags' is a single value; it must be a list",
                "tags: [a, null]|an item of 'tags' is empty",
                "tags: [[a]]|it must be a single value",
                "actions: [~]|an item of 'actions' is empty",
                "actions: [a]|there is a single value where properties are expected",
                "image: a.webp|there is a single value where properties are expected",
                "text: {a: b}|it must be a single value",
                "image: {src: a.webp}|needs alt, or decorative: true",
                "txet: a|there is no property 'txet'"
            })
    void shouldSayWrongValues(String yaml, String message) {
        assertTrue(bind(Everything.class, yaml).isEmpty(), yaml);
        assertEquals(1, problems.size(), said().toString());
        assertTrue(problems.get(0).message().contains(message), said().toString());
    }

    @Test
    void shouldSayAllAtOnceWithTheirLines() {
        bind(Strict.class, "nmae: a\nimage:\n  src: a.webp\nactions:\n  - label: A\n  - {label: B, to: /b}\n");

        assertEquals(
                List.of(
                        "SITE-004:1 there is no property 'nmae' | write 'name' if that was meant",
                        "SITE-007:3 needs alt, or decorative: true when it says nothing | correct it",
                        "SITE-007:5 'to' must not be null (it is missing) | add it",
                        "SITE-007:1 'name' must not be blank (it is missing) | add it"),
                said());
    }

    @Test
    void shouldSayValuesOverTheirLimit() {
        bind(
                Strict.class,
                "name: abcdef\nimage: {src: a, decorative: true}\nactions:\n  - {label: A, to: /a}\n  - {label: B, to: /b}\n");

        assertEquals(
                List.of(
                        "SITE-007:1 'name' size must be between 0 and 5 | correct it",
                        "SITE-007:4 'actions' size must be between 0 and 1 | correct it"),
                said().stream().sorted().toList());
    }

    @Test
    void shouldSayWhatConstructorsRefuse() {
        bind(Picky.class, "text: no\n");
        assertEquals(List.of("SITE-007:1 must be yes | correct the value"), said());
        bind(Picky.class, "text:\n");
        assertEquals(List.of("SITE-007:1 Picky refuses the values | correct the value"), said());
        bind(Picky.class, "text: [a]\n");
        assertEquals(1, problems.size(), said().toString());
    }

    @Test
    void shouldSayWhatValuesTogetherBreak() {
        bind(Span.class, "from: 2\nto: 1\n");
        assertEquals(List.of("SITE-007:1 ends before it begins | correct it"), said());
    }

    @Test
    void shouldNameTheNearest() {
        assertEquals(Optional.of("headline"), Nearest.to("headlnie", List.of("lead", "headline")));
        assertEquals(Optional.empty(), Nearest.to("x".repeat(1_000_000), List.of("headline")));
        assertEquals("use one of a, b", Nearest.fix("zzzz", List.of("b", "a")));
        assertEquals("take it out", Nearest.fix("zzzz", List.of()));
    }
}
