package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/**
 * Headings of sections of which most is not for visitors: such a heading was written for the builders too, whatever it
 * sounds like. A passage that is shown from there stands without it, and the heading is listed as unclear.
 */
final class LoneHeadings {
    private final Found found;
    private final List<Span> withheld;

    private LoneHeadings(Found found) {
        this.found = found;
        this.withheld = Stream.concat(found.instructions().stream(), found.unclear().stream())
                .map(Excerpt::span)
                .toList();
    }

    /** Takes such headings out of {@code found}, which is all that was found in {@code documents}. */
    static void drop(List<Document> documents, Found found) {
        LoneHeadings headings = new LoneHeadings(found);
        documents.forEach(headings::drop);
    }

    private void drop(Document document) {
        Block.Heading heading = null;
        List<Excerpt> below = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading next) {
                drop(heading, below);
                heading = next;
                below.clear();
            } else {
                below.addAll(
                        block instanceof Block.Paragraph text ? Sentences.of(text.text()) : BlockReader.lines(block));
            }
        }
        drop(heading, below);
    }

    private void drop(Block.Heading heading, List<Excerpt> below) {
        long lost = below.stream().filter(this::isWithheld).count();
        if (heading != null && lost * 2 > below.size()) {
            found.list("passages").replaceAll(passage -> without(heading.text().span(), (Value.Fields) passage));
        }
    }

    private boolean isWithheld(Excerpt words) {
        return withheld.stream().anyMatch(span -> span.meets(words.span()));
    }

    private Value.Fields without(Span heading, Value.Fields passage) {
        if (!(OfferReader.value(passage, "heading") instanceof Value.Text title)
                || !title.span().meets(heading)) {
            return passage;
        }
        found.remark(Remark.Kind.UNCLEAR, title.span(), title.text());
        return new Value.Fields(
                passage.fields().stream()
                        .filter(field -> field.value() != title)
                        .toList(),
                passage.span());
    }
}
