package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads a list for visitors that is no list of offers: steps, age groups, what to bring. */
final class PassageReader {
    private static final Pattern DIVIDED =
            Pattern.compile("(?s)(.{2,80}?)(?:\\s+[–—=-]+\\s+|:\\s+|\\n|\\.\\s+(?=\\p{Lu}))(.+)");
    private static final int MAX_NAME = 150;

    private final Found found;

    PassageReader(Found found) {
        this.found = found;
    }

    void read(Block.ItemList list, Excerpt heading) {
        List<Value> items = new ArrayList<>();
        for (Block.Item item : list.items()) {
            Value.Fields value = item(item);
            if (value != null) {
                items.add(value);
            }
        }
        if (!items.isEmpty()) {
            boolean ordered = list.ordered()
                    && items.stream().anyMatch(item -> OfferReader.value((Value.Fields) item, "text") != null);
            found.add(
                    "passages",
                    Values.fields(
                            "heading", Titles.value(heading),
                            "ordered",
                                    ordered ? Values.word("true", items.get(0).span()) : null,
                            "items", Values.items(items)));
        }
    }

    private Value.Fields item(Block.Item item) {
        Excerpt text = item.paragraph().text();
        if (text.isBlank()) {
            return null;
        }
        if (Placeholder.in(text.text())) {
            Placeholder.say(text, found);
            return null;
        }
        if (Voice.toBuilders(text.text(), true)) {
            found.instruct(Voice.kind(text.text()), text);
            return null;
        }
        Value below = Bodies.of(item.below(), found);
        Matcher divided = DIVIDED.matcher(text.text());
        if (item.paragraph().bold() > 1 && item.paragraph().bold() < text.text().length()) {
            return parts(
                    text.part(0, item.paragraph().bold()),
                    text.from(item.paragraph().bold()),
                    below);
        }
        if (divided.matches()
                && !divided.group(2).isBlank()
                && !divided.group(1).matches(".*\\bhttps?")) {
            return parts(text.group(divided, 1), text.group(divided, 2), below);
        }
        return text.text().length() <= MAX_NAME ? Values.fields("name", text, "text", below) : whole(text);
    }

    private static Value.Fields parts(Excerpt name, Excerpt rest, Value below) {
        Excerpt text = rest.strip().without(Pattern.compile("[\\s:–—=-]+")).strip();
        boolean label = text.text().length() <= 24
                && !Voice.isSentence(text.text())
                && text.text().matches(".*\\d.*");
        return Values.fields(
                "name", OfferLine.trimmed(name), label ? "label" : "text", text, "text", label ? below : null);
    }

    /** An item that is a text of its own. */
    private Value.Fields whole(Excerpt text) {
        new ProseReader(found).sentences(text, null, true);
        return null;
    }
}
