package org.sitewright.api.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitewright.api.component.Thing;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Place;

/** A page as it will be sent: what a page check looks at. */
public final class RenderedPage {
    private final Page page;
    private final String html;
    private final HtmlElement document;
    private final List<RenderedBlock> blocks;
    private final Map<String, RenderedBlock> blocksById = new HashMap<>();
    private final List<Thing> facts;
    private final Map<String, String> headers;
    private final String css;
    private final String origin;
    private final List<LinkedFile> linked;
    private final Function<String, Optional<ServedFile>> files;
    private Optional<Place> frame = Optional.empty();
    private Map<Thing, RenderedBlock> statedBy = Map.of();

    /**
     * A rendered page.
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
    public RenderedPage(
            Page page,
            String html,
            HtmlElement document,
            List<RenderedBlock> blocks,
            List<Thing> facts,
            Map<String, String> headers,
            String css,
            String origin) {
        this(page, html, document, blocks, facts, headers, css, origin, List.of());
    }

    /**
     * A page that was not made of components alone.
     *
     * @param linked its style sheets and scripts that belong to no component; the style sheets are in {@code css}, too
     */
    public RenderedPage(
            Page page,
            String html,
            HtmlElement document,
            List<RenderedBlock> blocks,
            List<Thing> facts,
            Map<String, String> headers,
            String css,
            String origin,
            List<LinkedFile> linked) {
        this(page, html, document, blocks, facts, headers, css, origin, linked, path -> Optional.empty());
    }

    /**
     * A page of which it is known what it loads.
     *
     * @param linked its style sheets and scripts that belong to no component; the style sheets are in {@code css}, too
     * @param files what is served at a path, where it is a file that pages load
     */
    public RenderedPage(
            Page page,
            String html,
            HtmlElement document,
            List<RenderedBlock> blocks,
            List<Thing> facts,
            Map<String, String> headers,
            String css,
            String origin,
            List<LinkedFile> linked,
            Function<String, Optional<ServedFile>> files) {
        this.files = files;
        this.page = page;
        this.html = html;
        this.document = document;
        this.blocks = List.copyOf(blocks);
        this.facts = List.copyOf(facts);
        this.headers = Map.copyOf(headers);
        this.css = css;
        this.origin = origin;
        this.linked = List.copyOf(linked);
        blocks.forEach(block -> blocksById.putIfAbsent(block.block().id(), block));
    }

    /**
     * The same page, whose parts are known to come from elsewhere than its own file.
     *
     * @param itsFrame the theme's frame: what stands in no block, and in no view, was written there
     * @param stated the block that states each fact
     */
    public RenderedPage of(Place itsFrame, Map<Thing, RenderedBlock> stated) {
        RenderedPage made = new RenderedPage(page, html, document, blocks, facts, headers, css, origin, linked, files);
        made.frame = Optional.of(itsFrame);
        made.statedBy = Map.copyOf(stated);
        return made;
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** The whole document. */
    public String html() {
        return html;
    }

    /** The parsed document: the {@code html} element. */
    public HtmlElement document() {
        return document;
    }

    /** Its blocks, header and footer among them, in document order. */
    public List<RenderedBlock> blocks() {
        return blocks;
    }

    /** The nodes of its structured data. */
    public List<Thing> facts() {
        return facts;
    }

    /** Response headers by their usual spelling. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The style sheet the page links to. */
    public String css() {
        return css;
    }

    /** Scheme and host of the site without a trailing slash. */
    public String origin() {
        return origin;
    }

    /** Its files of that kind that belong to no component; what the engine rendered has none. */
    public List<LinkedFile> linked(LinkedFile.Kind kind) {
        return linked.stream().filter(file -> file.kind() == kind).toList();
    }

    /** The file of its site that is served at {@code path}; empty where there is none, or nobody knows. */
    public Optional<ServedFile> file(String path) {
        return files.apply(path);
    }

    /** The block that states {@code fact}; none where the page itself does, or where nobody knows. */
    public Optional<RenderedBlock> statedBy(Thing fact) {
        return Optional.ofNullable(statedBy.get(fact));
    }

    /** The page as a whole. */
    public Subject subject() {
        return new Subject(page.path(), "", page.place());
    }

    /** The page, blaming a place that is not its own file. */
    public Subject subject(Place place) {
        return new Subject(page.path(), "", place);
    }

    /** The page, blaming its theme's frame; the page as a whole, where it has none. */
    public Subject framed() {
        return frame.map(this::subject).orElseGet(this::subject);
    }

    /** The block around {@code element}; where it belongs to none, its line, the theme's frame, or the page as a whole. */
    public Subject subject(HtmlElement element) {
        return block(element).map(RenderedBlock::subject).orElseGet(() -> outside(element));
    }

    private Subject outside(HtmlElement element) {
        if (element.line() > 0) {
            return subject(new Place(page.place().file(), element.line()));
        }
        Optional<HtmlElement> at = Optional.of(element);
        while (at.isPresent() && !at.get().name().equals("body")) {
            if (at.get().name().equals("main") && page.view().isPresent()) {
                return subject();
            }
            at = at.get().parent();
        }
        return at.isPresent() && !at.get().equals(element) ? framed() : subject();
    }

    /** The block around {@code element}. */
    public Optional<RenderedBlock> block(HtmlElement element) {
        Optional<HtmlElement> at = Optional.of(element);
        while (at.isPresent()) {
            RenderedBlock block = blocksById.get(at.get().attribute("id"));
            if (block != null) {
                return Optional.of(block);
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }
}
