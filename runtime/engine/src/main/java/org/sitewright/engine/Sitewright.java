package org.sitewright.engine;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Status;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.ServedFile;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.PageVerification.Batch;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.composition.Assets;
import org.sitewright.engine.composition.ComposedPage;
import org.sitewright.engine.composition.Encoded;
import org.sitewright.engine.composition.Headers;
import org.sitewright.engine.composition.PageComposer;
import org.sitewright.engine.composition.Sitemap;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.rendering.Icons;
import org.sitewright.engine.rendering.SiteQueries;
import org.sitewright.engine.rendering.SiteRendering;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.store.KeptPages;
import org.sitewright.engine.store.PageStore;
import org.sitewright.engine.verification.DeclaredContracts;
import org.sitewright.engine.verification.Inertness;
import org.sitewright.engine.verification.Verifier;

/** One site on its way from files to verdict: rendered, composed, verified. The words of the data flow, in their order. */
public final class Sitewright {
    /** Pages that go through all stages together: enough to share a Faces view, few enough to be forgotten soon. */
    private static final int BATCH = 8;

    private final LoadedSite loaded;
    private final Assets assets;
    private final SiteQueries queries;
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
        this.queries = new SiteQueries(loaded.site());
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

    /** Renders every page that this environment serves, holds it to its promises, and decides. */
    public Verified verify(Verifier verifier) {
        return verify(verifier, PageStore.none());
    }

    /** The same; of what has not changed since, the result that {@code store} keeps stands. */
    public Verified verify(Verifier verifier, PageStore store) {
        List<Page> pages = loaded.site().pages().stream()
                .filter(page -> page.status() == Status.PUBLISHED
                        || loaded.environment().servesDrafts())
                .toList();
        Verifier held = verifier.under(loaded.policy());
        KeptPages kept = new KeptPages(store, loaded, queries, assets.imagePaths());
        PageVerification verification = new PageVerification(rendering, held, kept);
        Batch all = Batch.of(loaded.workers().inOrder(batches(pages), verification::verify));
        List<Finding> findings = new ArrayList<>(loaded.problems());
        findings.addAll(DeclaredContracts.check(loaded.site()));
        findings.addAll(all.findings());
        Set<Class<? extends Record>> used = used(all);
        findings.addAll(verifier.broken(loaded.policy(), used));
        findings.addAll(verifier.unheld(used));
        Sitemap sitemap = new Sitemap(loaded, pages);
        findings.addAll(kept.ofSite(pages, () -> held.check(site(all.summaries(), sitemap), loaded.workers())));
        Inertness inertness = new Inertness(renderer);
        all.shapes().forEach((shape, block) -> findings.addAll(kept.ofShape(shape, () -> inertness.check(block))));
        findings.addAll(loaded.accepted().unused(findings));
        Verdict verdict = Verifier.decide(
                loaded.site().id(),
                pages.size(),
                findings,
                loaded.policy(),
                loaded.waivers(),
                new Outline(verifier.promises(), all.outlines()));
        return new Verified(loaded, all.pages(), assets, sitemap, verdict);
    }

    private static List<List<Page>> batches(List<Page> pages) {
        return IntStream.iterate(0, from -> from < pages.size(), from -> from + BATCH)
                .mapToObj(from -> pages.subList(from, Math.min(from + BATCH, pages.size())))
                .toList();
    }

    private static Set<Class<? extends Record>> used(Batch all) {
        return all.shapes().values().stream()
                .map(placed -> placed.block().properties().getClass())
                .collect(Collectors.toSet());
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
        Map<String, ServedFile> served = new TreeMap<>();
        assets.byPath().keySet().forEach(path -> assets.file(path).ifPresent(file -> served.put(path, file)));
        Stream.concat(Stream.of("/robots.txt"), sitemap.files().keySet().stream())
                .forEach(path -> served.put(path, new ServedFile(path, "", 0, Headers.REVALIDATE)));
        return new RenderedSite(
                loaded.site(),
                loaded.environment(),
                pages,
                served,
                sitemap.paths(),
                loaded.theme().colorPairs());
    }
}
