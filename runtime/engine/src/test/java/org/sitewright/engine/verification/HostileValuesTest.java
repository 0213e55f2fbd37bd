package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.Link;
import org.sitewright.api.component.RichText;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Place;

class HostileValuesTest {
    public record Item(String name, Integer amount) {}

    public record Card(
            String title,
            RichText text,
            Image picture,
            Image ornament,
            Action action,
            Link link,
            List<Item> items,
            List<String> words,
            Category category,
            boolean wide) {}

    public record Short(String text) {
        public Short {
            if (text.length() > 3) {
                throw new IllegalArgumentException("too long");
            }
        }
    }

    private record Closed(String text) {}

    private static final Link HOME = new Link("/");

    private static Card card(String text) {
        return new Card(
                text,
                new RichText(text),
                new Image("/a.webp", text, false),
                new Image("/b.webp", null, true),
                new Action(text, HOME),
                HOME,
                List.of(new Item(text, 3)),
                List.of(text, text),
                Category.NECESSARY,
                true);
    }

    @Test
    void shouldReplaceEveryTextAndNothingElse() {
        assertEquals(card("x"), HostileValues.with(card("Boats"), "x"));
        Card empty = new Card(null, null, null, null, null, null, List.of(), null, null, false);
        assertEquals(empty, HostileValues.with(empty, "x"));
    }

    @Test
    void shouldKeepWhatARecordDoesNotTake() {
        Short kept = new Short("abc");
        assertSame(kept, HostileValues.with(kept, "much longer"));
        assertEquals(new Short("x"), HostileValues.with(kept, "x"));
    }

    @Test
    void shouldSayThatARecordMustBePublic() {
        assertEquals(
                Closed.class.getName() + " must be public",
                assertThrows(IllegalStateException.class, () -> HostileValues.with(new Closed("x"), "y"))
                        .getMessage());
    }

    @Test
    void shouldGiveBlocksThatShowTheSamePartsOneShape() {
        assertEquals(shape(new Item("a", 1)), shape(new Item("b", 2)));
        assertEquals(shape(List.of(new Item("a", 1))), shape(List.of(new Item("b", 2), new Item("c", 3))));
        assertEquals(
                shape(List.of(new Item("a", 1), new Item("", 1))), shape(List.of(new Item(null, 1), new Item("c", 3))));
        assertNotEquals(shape(new Item("a", 1)), shape(new Item(" ", 1)));
        assertNotEquals(shape(new Item("a", 1)), shape(new Item("a", null)));
        assertNotEquals(shape(List.of(new Item("a", 1))), shape(List.of()));
        assertNotEquals(shape(Category.NECESSARY), shape(Category.STATISTICS));
        assertNotEquals(shape(true), shape(false));
        assertNotEquals(shape(new Item("a", null)), shape(new Pair("a", null)));
    }

    public record Pair(String name, Integer amount) {}

    private static String shape(Object value) {
        return HostileValues.shape(value);
    }

    @Test
    void shouldTellBlocksByWhatTheyShow() {
        assertEquals(Inertness.shape(block("a", new Item("a", 1))), Inertness.shape(block("b", new Item("b", 2))));
        assertNotEquals(Inertness.shape(block("a", new Item("a", 1))), Inertness.shape(block("a", new Item("", 2))));
    }

    private static Block block(String id, Record properties) {
        return new Block(id, "item", properties, Place.of("pages/index.yaml"));
    }
}
