package org.sitewright.api.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.api.component.Thing;
import org.sitewright.api.site.Page;

/**
 * A page as it will be sent: what a page check looks at.
 *
 * @param page the page
 * @param html the whole document
 * @param document the parsed document: the {@code html} element
 * @param blocks its blocks, header and footer among them, in document order
 * @param facts the nodes of its structured data
 * @param headers response headers by their usual spelling
 * @param css the style sheet the page links to
 * @param origin scheme and host of the site without a trailing slash
 */
public record RenderedPage(
        Page page,
        String html,
        HtmlElement document,
        List<RenderedBlock> blocks,
        List<Thing> facts,
        Map<String, String> headers,
        String css,
        String origin) {
    public RenderedPage {
        blocks = List.copyOf(blocks);
        facts = List.copyOf(facts);
        headers = Map.copyOf(headers);
    }

    /** The page as a whole. */
    public Subject subject() {
        return new Subject(page.path(), "", page.place());
    }

    /** The block around {@code element}, or the page as a whole where it belongs to none. */
    public Subject subject(HtmlElement element) {
        return block(element).map(RenderedBlock::subject).orElseGet(this::subject);
    }

    /** The block around {@code element}. */
    public Optional<RenderedBlock> block(HtmlElement element) {
        Optional<HtmlElement> at = Optional.of(element);
        while (at.isPresent()) {
            String id = at.get().attribute("id");
            if (!id.isEmpty()) {
                Optional<RenderedBlock> found =
                        blocks.stream().filter(b -> b.block().id().equals(id)).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }
}
