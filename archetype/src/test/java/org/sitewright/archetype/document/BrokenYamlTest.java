package org.sitewright.archetype.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrokenYamlTest {
    private static final String BROKEN =
            """
            # by Osian
            shop:
              called: Saltmarsh Sauna: two cabins
            talk_to_us {
              mail = hello@saltmarshsauna.co.uk
              own = 07911 223344   // NOT PUBLIC
            }
            prices:
              - single: £14
              - "ten sessions: £120
            cabins:
              Founders:    # closed, do not list
                price: £25
              Guests:
                price: £30
            """;

    @Test
    void shouldReadEachKeyOnItsOwn() {
        assertEquals(
                List.of(
                        "# by Osian",
                        "own = 07911 223344   // NOT PUBLIC",
                        "Founders:    # closed, do not list",
                        "price: £25",
                        "shop",
                        "called: Saltmarsh Sauna: two cabins",
                        "talk_to_us",
                        "mail: hello@saltmarshsauna.co.uk",
                        "prices",
                        "single: £14",
                        "\"ten sessions: £120",
                        "cabins",
                        "Guests",
                        "price: £30"),
                words(YamlDocument.read("brief.yaml", BROKEN)));
    }

    @Test
    void shouldReadItTheSameWhereItIsCalledText() {
        assertEquals(words(YamlDocument.read("a.yaml", BROKEN)), words(TextDocument.read("a.yaml.txt", BROKEN)));
    }

    @Test
    void shouldKeepThePlaceOfEachCharacter() {
        Document document = YamlDocument.read("brief.yaml", BROKEN);

        Excerpt called = all(document)
                .filter(text -> text.text().startsWith("called"))
                .findFirst()
                .orElseThrow();
        assertEquals("brief.yaml:3:3-37", called.span().toString());
    }

    @Test
    void shouldNotTakeAFormForIt() {
        assertFalse(BrokenYaml.is("Name: Ada\nPhone: 1\nMail: 2\nStreet: 3\nTown: 4\nHours: 5\nColour: 6\n"));
        assertTrue(BrokenYaml.is(BROKEN));
    }

    @Test
    void shouldRefuseWhatIsNothingOfTheKind() {
        assertThrows(UnreadableException.class, () -> YamlDocument.read("brief.yaml", "a: [b\n"));
    }

    private static List<String> words(Document document) {
        return all(document).map(Excerpt::text).toList();
    }

    private static Stream<Excerpt> all(Document document) {
        return document.blocks().stream().flatMap(block -> {
            if (block instanceof Block.Heading heading) {
                return Stream.of(heading.text());
            }
            if (block instanceof Block.Code code) {
                return Stream.of(code.text());
            }
            return block instanceof Block.ItemList list
                    ? list.items().stream().map(item -> item.paragraph().text())
                    : Stream.empty();
        });
    }
}
