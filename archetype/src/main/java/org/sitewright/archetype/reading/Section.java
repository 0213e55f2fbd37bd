package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/**
 * What stands below a heading.
 *
 * @param document it is a part of
 * @param heading or null at the beginning of a document
 * @param blocks directly below it
 * @param children sections below it
 */
record Section(Document document, Excerpt heading, List<Block> blocks, List<Section> children) {
    /** The whole document as one section. */
    static Section of(Document document) {
        return of(document, document.blocks());
    }

    /** The same, of other blocks than the document's own. */
    static Section of(Document document, List<Block> blocks) {
        return below(document, null, Headings.raised(blocks));
    }

    private static Section below(Document document, Excerpt heading, List<Block> inside) {
        int own = 0;
        while (own < inside.size() && !(inside.get(own) instanceof Block.Heading)) {
            own++;
        }
        List<Section> children = new ArrayList<>();
        int at = own;
        while (at < inside.size()) {
            Block.Heading next = (Block.Heading) inside.get(at);
            int end = at + 1;
            while (end < inside.size()
                    && !(inside.get(end) instanceof Block.Heading other && other.level() <= next.level())) {
                end++;
            }
            children.add(below(document, next.text(), inside.subList(at + 1, end)));
            at = end;
        }
        return new Section(document, heading, List.copyOf(inside.subList(0, own)), List.copyOf(children));
    }

    /** Plain text of the heading; empty where there is none. */
    String title() {
        return heading == null ? "" : heading.line();
    }
}
