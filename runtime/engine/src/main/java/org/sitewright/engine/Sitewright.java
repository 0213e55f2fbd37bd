package org.sitewright.engine;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Status;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.composition.Assets;
import org.sitewright.engine.composition.ComposedPage;
import org.sitewright.engine.composition.Encoded;
import org.sitewright.engine.composition.PageComposer;
import org.sitewright.engine.composition.Sitemap;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.rendering.Icons;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;
import org.sitewright.engine.rendering.SiteQueries;
import org.sitewright.engine.rendering.SiteRendering;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.verification.Compressed;
import org.sitewright.engine.verification.DeclaredContracts;
import org.sitewright.engine.verification.Inertness;
import org.sitewright.engine.verification.Outlines;
import org.sitewright.engine.verification.PageSummaries;
import org.sitewright.engine.verification.Verifier;
import org.sitewright.engine.verification.Verifier.Checked;

/** One site on its way from files to verdict: rendered, composed, verified. The words of the data flow, in their order. */
public final class Sitewright {
    /** Pages that go through all stages together: enough to share a Faces view, few enough to be forgotten soon. */
    private static final int BATCH = 8;

    private final LoadedSite loaded;
    private final Assets assets;
    private final BlockRenderer renderer;
    private final PageRendering rendering;

    /** A site that was loaded, and how to render it. */
    public Sitewright(
            LoadedSite loaded,
            ComponentCatalogue components,
            Validator validator,
            Function<SiteRendering, BlockRenderer> renderers) {
        this.loaded = loaded;
        this.assets = new Assets(loaded);
        SiteQueries queries = new SiteQueries(loaded.site());
        this.renderer = renderers.apply(new SiteRendering(
                components,
                validator,
                queries,
                new Icons(loaded.theme()),
                loaded.images(),
                assets.imagePaths(),
                loaded.origin()));
        this.rendering = new PageRendering(loaded, components, renderer, new PageComposer(loaded, assets));
    }

    /** The site as it was verified, with everything needed to serve it. */
    public record Verified(
            LoadedSite loaded, List<VerifiedPage> pages, Assets assets, Sitemap sitemap, Verdict verdict) {}

    /**
     * A page as it was verified. Its document is not kept.
     *
     * @param page the page
     * @param body what is sent
     * @param headers its response headers
     * @param blocks what stands on it, header and footer among them
     */
    public record VerifiedPage(Page page, Encoded body, Map<String, String> headers, List<Shown> blocks) {}

    /** A block with its component. */
    public record Shown(Block block, ComponentType component) {}

    /** What is kept of pages that went through all stages. */
    private record Batch(
            List<VerifiedPage> pages,
            List<PageSummary> summaries,
            List<Outline.OfPage> outlines,
            List<PlacedBlock> shapes,
            List<Finding> findings) {}

    /** Renders every page that this environment serves, holds it to its promises, and decides. */
    public Verified verify(Verifier verifier) {
        List<Page> pages = loaded.site().pages().stream()
                .filter(page -> page.status() == Status.PUBLISHED
                        || loaded.environment().servesDrafts())
                .toList();
        List<Finding> findings = new ArrayList<>(loaded.problems());
        findings.addAll(DeclaredContracts.check(loaded.site()));
        Verifier held = verifier.under(loaded.policy());
        Outlines sharing = new Outlines();
        List<Batch> batches = Workers.inOrder(
                IntStream.iterate(0, from -> from < pages.size(), from -> from + BATCH)
                        .mapToObj(from -> pages.subList(from, Math.min(from + BATCH, pages.size())))
                        .toList(),
                batch -> verify(batch, held, sharing));
        batches.forEach(batch -> findings.addAll(batch.findings()));
        List<PlacedBlock> shapes = all(batches, Batch::shapes);
        Set<Class<? extends Record>> used =
                shapes.stream().map(b -> b.block().properties().getClass()).collect(Collectors.toSet());
        findings.addAll(verifier.broken(loaded.policy(), used));
        Sitemap sitemap = new Sitemap(loaded, pages);
        findings.addAll(held.check(site(all(batches, Batch::summaries), sitemap)));
        findings.addAll(new Inertness(renderer).check(shapes));
        findings.addAll(loaded.accepted().unused(findings));
        Verdict verdict = Verifier.decide(
                loaded.site().id(),
                pages.size(),
                findings,
                loaded.policy(),
                loaded.waivers(),
                new Outline(verifier.promises(), all(batches, Batch::outlines)));
        return new Verified(loaded, all(batches, Batch::pages), assets, sitemap, verdict);
    }

    private Batch verify(List<Page> pages, Verifier verifier, Outlines sharing) {
        Batch batch = new Batch(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ComposedPage composed : rendering.render(pages, batch.findings()::add)) {
            RenderedPage rendered = rendering.rendered(composed);
            Checked checked = verifier.check(rendered, sharing);
            batch.outlines().add(checked.outline());
            batch.findings().addAll(checked.findings());
            batch.summaries().add(PageSummaries.of(rendered));
            batch.pages()
                    .add(new VerifiedPage(
                            composed.page(),
                            Compressed.of(rendered),
                            composed.headers(),
                            composed.fragments().stream()
                                    .map(f -> new Shown(f.block(), f.component()))
                                    .toList()));
            composed.fragments().forEach(f -> batch.shapes()
                    .add(new PlacedBlock(
                            composed.page(), f.block(), f.placement().position())));
        }
        return new Batch(
                batch.pages(),
                batch.summaries(),
                batch.outlines(),
                Inertness.oneOfEach(batch.shapes()),
                batch.findings());
    }

    private static <T> List<T> all(List<Batch> batches, Function<Batch, List<T>> part) {
        return batches.stream().map(part).flatMap(List::stream).toList();
    }

    /**
     * A live page as it is now.
     *
     * @throws IllegalStateException when a part of it cannot be rendered: half a page is not what was admitted
     */
    public ComposedPage renderLive(Page page) {
        return rendering.renderLive(page);
    }

    private RenderedSite site(List<PageSummary> pages, Sitemap sitemap) {
        Set<String> served = new TreeSet<>(assets.byPath().keySet());
        served.addAll(List.of("/robots.txt", "/sitemap.xml"));
        return new RenderedSite(
                loaded.site(),
                loaded.environment(),
                pages,
                served,
                sitemap.paths(),
                loaded.theme().colorPairs());
    }
}
