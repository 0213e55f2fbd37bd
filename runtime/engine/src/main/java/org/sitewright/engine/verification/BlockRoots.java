package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.engine.rendering.Fragment;

/**
 * The parsed fragments of a page's blocks. A block that stands in the page as it was written is a part of the page's
 * document; one that is not a single element, or is mixed up with what stands around it, is parsed by itself.
 */
public final class BlockRoots {
    private BlockRoots() {}

    /** For each of {@code fragments}, which stand in {@code document} in their order, a container of its elements. */
    public static List<HtmlElement> of(JsoupElement document, List<Fragment> fragments) {
        List<Optional<HtmlElement>> found =
                fragments.stream().map(f -> document.byId(f.block().id())).toList();
        Set<HtmlElement> blocks = new HashSet<>();
        found.forEach(block -> block.ifPresent(blocks::add));
        Map<HtmlElement, Boolean> holders = new HashMap<>();
        List<HtmlElement> roots = new ArrayList<>();
        int before = document.end();
        for (int i = fragments.size() - 1; i >= 0; i--) {
            JsoupElement block = (JsoupElement) found.get(i).orElse(null);
            boolean apart = block != null
                    && block.end() <= before
                    && holders.computeIfAbsent(block.above(), holder -> holdsOnly(blocks, holder));
            before = block == null ? -1 : block.position();
            roots.add(
                    0,
                    apart
                            ? new Part(block)
                            : JsoupElement.fragment(fragments.get(i).html()));
        }
        return roots;
    }

    private static boolean holdsOnly(Set<HtmlElement> blocks, HtmlElement holder) {
        return blocks.containsAll(holder.children())
                && ((JsoupElement) holder).ownText().isEmpty();
    }

    /** An element of a page as a fragment of its own. */
    private record Part(JsoupElement block) implements HtmlElement {
        @Override
        public String name() {
            return "body";
        }

        @Override
        public String attribute(String name) {
            return "";
        }

        @Override
        public boolean has(String attribute) {
            return false;
        }

        @Override
        public Map<String, String> attributes() {
            return Map.of();
        }

        @Override
        public String text() {
            return block.text();
        }

        @Override
        public String data() {
            return "";
        }

        @Override
        public Optional<HtmlElement> parent() {
            return Optional.empty();
        }

        @Override
        public List<HtmlElement> children() {
            return List.of(block);
        }

        @Override
        public List<HtmlElement> select(String css) {
            return block.select(css);
        }

        @Override
        public List<HtmlElement> having(Predicate<String> sought) {
            return block.having(sought);
        }

        @Override
        public Optional<HtmlElement> byId(String id) {
            return block.byId(id);
        }
    }
}
