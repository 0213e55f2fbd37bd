package org.sitewright.engine;

import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.performance.PureTemplate;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Status;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.composition.Assets;
import org.sitewright.engine.composition.ComposedPage;
import org.sitewright.engine.composition.PageComposer;
import org.sitewright.engine.composition.PageComposer.Parts;
import org.sitewright.engine.composition.Sitemap;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.rendering.BlockRenderer.RenderedView;
import org.sitewright.engine.rendering.Fragment;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;
import org.sitewright.engine.rendering.SiteQueries;
import org.sitewright.engine.rendering.SiteRendering;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.site.Rule;
import org.sitewright.engine.verification.DeclaredContracts;
import org.sitewright.engine.verification.Inertness;
import org.sitewright.engine.verification.JsoupElement;
import org.sitewright.engine.verification.Verifier;

/** One site on its way from files to verdict: rendered, composed, verified. The words of the data flow, in their order. */
public final class Sitewright {
    private final LoadedSite loaded;
    private final ComponentCatalogue components;
    private final Assets assets;
    private final BlockRenderer renderer;
    private final PageComposer composer;

    /** A site that was loaded, and how to render it. */
    public Sitewright(
            LoadedSite loaded,
            ComponentCatalogue components,
            Validator validator,
            Function<SiteRendering, BlockRenderer> renderers) {
        this.loaded = loaded;
        this.components = components;
        this.assets = new Assets(loaded);
        SiteQueries queries = new SiteQueries(loaded.site());
        this.renderer = renderers.apply(new SiteRendering(
                components, validator, queries, loaded.theme(), loaded.images(), assets.imagePaths(), loaded.origin()));
        this.composer = new PageComposer(loaded, assets);
    }

    /** The site as it was verified, with everything needed to serve it. */
    public record Verified(
            LoadedSite loaded, List<ComposedPage> pages, Assets assets, Sitemap sitemap, Verdict verdict) {}

    /** Renders every page that this environment serves, holds it to its promises, and decides. */
    public Verified verify(Verifier verifier) {
        List<Page> pages = loaded.site().pages().stream()
                .filter(page -> page.status() == Status.PUBLISHED
                        || loaded.environment().servesDrafts())
                .toList();
        List<Finding> findings = new ArrayList<>(loaded.problems());
        findings.addAll(DeclaredContracts.check(loaded.site()));
        List<PlacedBlock> blocks = new ArrayList<>(
                pages.stream().flatMap(page -> placed(page).stream()).toList());
        Map<String, List<Fragment>> byPage = render(blocks, findings::add).stream()
                .collect(Collectors.groupingBy(f -> f.placement().page(), LinkedHashMap::new, Collectors.toList()));
        List<ComposedPage> composed = new ArrayList<>();
        for (Page page : pages) {
            Parts parts = parts(page, byPage.getOrDefault(page.path(), List.of()), findings::add);
            impure(page, parts).ifPresent(findings::add);
            if (page.view().isPresent()) {
                parts.main()
                        .forEach(f -> blocks.add(
                                new PlacedBlock(page, f.block(), f.placement().position())));
            }
            composed.add(composer.compose(page, parts));
        }
        Sitemap sitemap =
                new Sitemap(loaded, composed.stream().map(ComposedPage::page).toList());
        List<Outline.OfPage> outlines = new ArrayList<>();
        Set<Class<? extends Record>> used =
                blocks.stream().map(b -> b.block().properties().getClass()).collect(Collectors.toSet());
        Verifier held = verifier.under(loaded.policy(), used, findings::add);
        findings.addAll(held.check(rendered(composed, sitemap), outlines::add));
        findings.addAll(new Inertness(renderer).check(blocks));
        findings.addAll(loaded.accepted().unused(findings));
        Verdict verdict = Verifier.decide(
                loaded.site().id(),
                pages.size(),
                findings,
                loaded.policy(),
                loaded.waivers(),
                new Outline(verifier.promises(), outlines));
        return new Verified(loaded, composed, assets, sitemap, verdict);
    }

    /**
     * A live page as it is now.
     *
     * @throws IllegalStateException when a part of it cannot be rendered: half a page is not what was admitted
     */
    public ComposedPage renderLive(Page page) {
        Consumer<Finding> refuse = finding -> {
            throw new IllegalStateException(finding.message());
        };
        return composer.compose(page, parts(page, render(placed(page), refuse), refuse));
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

    private List<PlacedBlock> placed(Page page) {
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

    private List<Fragment> render(List<PlacedBlock> blocks, Consumer<Finding> problems) {
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

    private RenderedSite rendered(List<ComposedPage> composed, Sitemap sitemap) {
        Set<String> served = new TreeSet<>(assets.byPath().keySet());
        served.addAll(List.of("/robots.txt", "/sitemap.xml"));
        List<RenderedPage> pages = composed.stream().map(this::rendered).toList();
        return new RenderedSite(
                loaded.site(),
                loaded.environment(),
                pages,
                served,
                sitemap.paths(),
                loaded.theme().colorPairs());
    }

    private RenderedPage rendered(ComposedPage page) {
        List<RenderedBlock> blocks =
                page.fragments().stream().map(Sitewright::rendered).toList();
        return new RenderedPage(
                page.page(),
                page.html(),
                JsoupElement.document(page.html()),
                blocks,
                page.facts(),
                page.headers(),
                page.css(),
                loaded.origin());
    }

    private static RenderedBlock rendered(Fragment fragment) {
        ComponentType component = fragment.component();
        return new RenderedBlock(
                fragment.block(),
                fragment.placement(),
                fragment.html(),
                JsoupElement.fragment(fragment.html()),
                component.css(),
                component.script(),
                fragment.foreignNames());
    }
}
