package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;

class FactsTest {
    private static Value.Text text(String text, int line) {
        return new Value.Text(text, Span.line("menu.md", line));
    }

    private static Value.Field field(String key, Value value) {
        return new Value.Field(key, value.span(), value);
    }

    private static Value.Fields fields(Value.Field... fields) {
        return new Value.Fields(List.of(fields), Span.file("menu.md"));
    }

    private static Value.Items items(Value... items) {
        return new Value.Items(List.of(items), Span.file("menu.md"));
    }

    private static Value dish(String name, String price, int line) {
        return fields(field("name", text(name, line)), field("price", text(price, line)));
    }

    private static List<String> between(Value.Fields before, Value.Fields now) {
        return Facts.between(before, now).stream().map(Fact::toString).toList();
    }

    @Test
    void shouldNameWhatIsNewWhatIsOtherAndWhatIsGone() {
        assertEquals(
                List.of(
                        "~ phone: 1 → 2  (menu.md:1)",
                        "~ services › Soup › price: 4 → 5  (menu.md:2)",
                        "+ services › Rice  (menu.md:3)",
                        "+ services › Rice › price: 7  (menu.md:3)",
                        "+ pages: About  (menu.md:9)",
                        "- services › Tea  (was menu.md:6)",
                        "- services › Tea › price: 2  (was menu.md:6)"),
                between(
                        fields(
                                field("phone", text("1", 4)),
                                field("services", items(dish("Soup", "4", 5), dish("Tea", "2", 6)))),
                        fields(
                                field("phone", text("2", 1)),
                                field("services", items(dish("Soup", "5", 2), dish("Rice", "7", 3))),
                                field("pages", items(text("About", 9))))));
    }

    @Test
    void shouldSayNothingWhereOnlyPlacesAndOrderDiffer() {
        assertEquals(
                List.of(),
                between(
                        fields(field(
                                "services", items(dish("Soup", "4", 5), dish("Tea", "2", 6), dish("Tea", "3", 7)))),
                        fields(field(
                                "services", items(dish("Tea", "2", 1), dish("Tea", "3", 2), dish("Soup", "4", 3))))));
    }

    @Test
    void shouldKeepCommandsForATerminalToItself() {
        assertEquals(
                List.of("+ name: Bo \ufffd[31m red  (menu.md:1)"),
                between(fields(), fields(field("name", text("Bo \u001b[31m\nred", 1)))));
    }
}
