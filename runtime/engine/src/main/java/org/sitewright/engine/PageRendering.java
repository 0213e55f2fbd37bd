package org.sitewright.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.performance.PureTemplate;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.Sitewright.Shown;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.composition.ComposedPage;
import org.sitewright.engine.composition.PageComposer;
import org.sitewright.engine.composition.PageComposer.Parts;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.rendering.BlockRenderer.RenderedView;
import org.sitewright.engine.rendering.Fragment;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.site.Rule;
import org.sitewright.engine.site.Theme;
import org.sitewright.engine.verification.BlockRoots;
import org.sitewright.engine.verification.JsoupElement;

/** From pages to what is sent of them: blocks rendered through Faces, put together, parsed. Safe for use by several threads. */
final class PageRendering {
    private final LoadedSite loaded;
    private final ComponentCatalogue components;
    private final BlockRenderer renderer;
    private final PageComposer composer;

    PageRendering(LoadedSite loaded, ComponentCatalogue components, BlockRenderer renderer, PageComposer composer) {
        this.loaded = loaded;
        this.components = components;
        this.renderer = renderer;
        this.composer = composer;
    }

    /** The pages, in their order; what cannot be rendered is said to {@code problems} and left out. */
    List<ComposedPage> render(List<Page> pages, Consumer<Finding> problems) {
        Map<String, List<Fragment>> byPage =
                fragments(pages.stream().flatMap(page -> placed(page).stream()).toList(), problems).stream()
                        .collect(Collectors.groupingBy(f -> f.placement().page()));
        List<ComposedPage> composed = new ArrayList<>();
        for (Page page : pages) {
            Parts parts = parts(page, byPage.getOrDefault(page.path(), List.of()), problems);
            impure(page, parts).ifPresent(problems);
            composed.add(composer.compose(page, parts));
        }
        return composed;
    }

    /**
     * A live page as it is now.
     *
     * @throws IllegalStateException when a part of it cannot be rendered: half a page is not what was admitted
     */
    ComposedPage renderLive(Page page) {
        Consumer<Finding> refuse = finding -> {
            throw new IllegalStateException(finding.message());
        };
        return composer.compose(page, parts(page, fragments(placed(page), refuse), refuse));
    }

    /** A view that reads more than its page's content, and does not say so. */
    private static Optional<Finding> impure(Page page, Parts parts) {
        if (page.live().isPresent() || parts.viewNames().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                PureTemplate.class,
                viewOf(page),
                "The view reads " + String.join(", ", new TreeSet<>(parts.viewNames())),
                "Declare the page live, with the seconds its answer may be kept (live: 60), or take it out"));
    }

    private static Subject viewOf(Page page) {
        return new Subject(page.path(), "", Place.of(page.view().orElseThrow().substring(1)));
    }

    /** The blocks with their components, whose style sheet and scripts are then served. */
    List<Shown> shown(List<PlacedBlock> placed) {
        List<Shown> shown = placed.stream()
                .map(p -> new Shown(p.block(), components.of(p.block().properties())))
                .toList();
        composer.serve(shown.stream().map(Shown::component).distinct().toList());
        return shown;
    }

    /** What stands on a page of blocks, header and footer among it. */
    List<PlacedBlock> placed(Page page) {
        List<PlacedBlock> placed = new ArrayList<>();
        loaded.site().header().forEach(block -> placed.add(new PlacedBlock(page, block, -1)));
        for (int i = 0; i < page.blocks().size(); i++) {
            placed.add(new PlacedBlock(page, page.blocks().get(i), i));
        }
        for (Block block : loaded.site().footer()) {
            placed.add(new PlacedBlock(
                    page, block, placed.size() - loaded.site().header().size()));
        }
        return placed;
    }

    private List<Fragment> fragments(List<PlacedBlock> blocks, Consumer<Finding> problems) {
        return renderer.render(
                blocks,
                (placed, reason) -> problems.accept(Rule.BROKEN_TEMPLATE.at(
                        new Subject(
                                placed.page().path(),
                                placed.block().id(),
                                Place.of(components
                                        .of(placed.block().properties())
                                        .file("xhtml"))),
                        "the template cannot be rendered: " + reason,
                        "correct the template")));
    }

    private Parts parts(Page page, List<Fragment> fragments, Consumer<Finding> problems) {
        Set<Block> header = Set.copyOf(loaded.site().header());
        Set<Block> footer = Set.copyOf(loaded.site().footer());
        List<Fragment> above =
                fragments.stream().filter(f -> header.contains(f.block())).toList();
        List<Fragment> below =
                fragments.stream().filter(f -> footer.contains(f.block())).toList();
        if (page.view().isEmpty()) {
            List<Fragment> main = fragments.stream()
                    .filter(f -> !header.contains(f.block()) && !footer.contains(f.block()))
                    .toList();
            return Parts.ofBlocks(above, main, below);
        }
        try {
            RenderedView view = renderer.renderView(
                    page,
                    Stream.concat(header.stream(), footer.stream())
                            .map(Block::id)
                            .collect(Collectors.toSet()));
            return new Parts(above, view.fragments(), view.html(), below, view.foreignNames());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            problems.accept(Rule.BROKEN_TEMPLATE.at(
                    viewOf(page), "the view cannot be rendered: " + BlockRenderer.reason(broken), "correct the view"));
            return new Parts(above, List.of(), "", below, Set.of());
        }
    }

    /** A page as checks see it. */
    RenderedPage rendered(ComposedPage page) {
        JsoupElement document = JsoupElement.document(page.html());
        List<HtmlElement> roots = BlockRoots.of(document, page.fragments());
        List<RenderedBlock> blocks = new ArrayList<>();
        Map<Thing, RenderedBlock> statedBy = new HashMap<>();
        for (Fragment fragment : page.fragments()) {
            RenderedBlock block = rendered(fragment, roots.get(blocks.size()));
            blocks.add(block);
            fragment.facts().forEach(fact -> statedBy.putIfAbsent(fact, block));
        }
        Theme theme = loaded.theme();
        return new RenderedPage(
                        page.page(),
                        page.html(),
                        document,
                        blocks,
                        page.facts(),
                        page.headers(),
                        page.css(),
                        loaded.origin(),
                        List.of(new LinkedFile(LinkedFile.Kind.STYLE, theme.place("theme.css"), theme.css())),
                        composer::file)
                .of(theme.place("frame.html"), statedBy);
    }

    private static RenderedBlock rendered(Fragment fragment, HtmlElement root) {
        ComponentType component = fragment.component();
        return new RenderedBlock(
                fragment.block(),
                fragment.placement(),
                fragment.html(),
                root,
                component.css(),
                component.script(),
                fragment.foreignNames());
    }
}
