package org.sitewright.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.Sitewright.Verified;
import org.sitewright.engine.Sitewright.VerifiedPage;
import org.sitewright.engine.composition.Assets;
import org.sitewright.engine.composition.ComposedPage;
import org.sitewright.engine.composition.PageComposer;
import org.sitewright.engine.composition.PageComposer.Parts;
import org.sitewright.engine.composition.Sitemap;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.rendering.Fragment;
import org.sitewright.engine.rendering.Icons;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;
import org.sitewright.engine.rendering.SiteQueries;
import org.sitewright.engine.rendering.SiteRendering;
import org.sitewright.engine.serving.ServedSite;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.verification.BlockRoots;
import org.sitewright.engine.verification.Compressed;
import org.sitewright.engine.verification.Inertness;
import org.sitewright.engine.verification.JsoupElement;
import org.sitewright.engine.verification.PageSummaries;
import org.sitewright.engine.work.Workers;

/** What the engine does with a site from files to verdict, with a clock between its stages. */
final class Stages {
    /** A stage of the data flow. */
    enum Stage {
        RENDER("rendering blocks"),
        COMPOSE("composing"),
        PARSE("parsing"),
        CHECK("checking"),
        HOSTILE("hostile stage"),
        GZIP("gzip, answers");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** As many as the engine takes together. */
    private static final int BATCH = 8;

    private final Workbench workbench;
    private final LoadedSite loaded;
    private final Map<Stage, Double> costs = new EnumMap<>(Stage.class);
    private long since;
    private List<ComposedPage> composed = List.of();

    /** The stages of one site. */
    Stages(Workbench workbench, LoadedSite loaded) {
        this.workbench = workbench;
        this.loaded = loaded;
    }

    /** Milliseconds of CPU for each page, by stage, of one run; checking includes the compression it weighs. */
    Map<Stage, Double> run() {
        costs.clear();
        Assets assets = new Assets(loaded);
        BlockRenderer renderer = workbench.renderer(new SiteRendering(
                workbench.components(),
                workbench.validator(),
                new SiteQueries(loaded.site()),
                new Icons(loaded.theme()),
                loaded.images(),
                assets.imagePaths(),
                loaded.origin()));
        PageComposer composer = new PageComposer(loaded, assets);
        List<Page> pages = loaded.site().pages();
        List<PageSummary> summaries = new ArrayList<>();
        List<VerifiedPage> verified = new ArrayList<>();
        since = Cpu.thread();
        for (int from = 0; from < pages.size(); from += BATCH) {
            List<Page> batch = pages.subList(from, Math.min(from + BATCH, pages.size()));
            Map<String, List<Fragment>> byPage = renderer
                    .render(
                            batch.stream()
                                    .flatMap(page -> placed(page).stream())
                                    .toList(),
                            (block, reason) -> {
                                throw new IllegalStateException(reason);
                            })
                    .stream()
                    .collect(Collectors.groupingBy(f -> f.placement().page(), LinkedHashMap::new, Collectors.toList()));
            ended(Stage.RENDER);
            composed = batch.stream()
                    .map(page -> composer.compose(page, parts(byPage.get(page.path()))))
                    .toList();
            ended(Stage.COMPOSE);
            List<RenderedPage> parsed = composed.stream().map(this::parsed).toList();
            ended(Stage.PARSE);
            parsed.forEach(page -> workbench.verifier().check(page));
            parsed.forEach(page -> summaries.add(PageSummaries.of(page)));
            ended(Stage.CHECK);
            parsed.forEach(page ->
                    verified.add(new VerifiedPage(page.page(), Compressed.of(page), page.headers(), List.of())));
            ended(Stage.GZIP);
        }
        Sitemap sitemap = new Sitemap(loaded, pages);
        ended(Stage.COMPOSE);
        Set<String> served = new TreeSet<>(assets.byPath().keySet());
        served.addAll(List.of("/robots.txt", "/sitemap.xml"));
        workbench
                .verifier()
                .check(
                        new RenderedSite(
                                loaded.site(),
                                loaded.environment(),
                                summaries,
                                served,
                                sitemap.paths(),
                                loaded.theme().colorPairs()),
                        new Workers(1));
        ended(Stage.CHECK);
        Map<String, PlacedBlock> shapes = new LinkedHashMap<>();
        pages.forEach(page -> placed(page).forEach(block -> shapes.putIfAbsent(Inertness.shape(block.block()), block)));
        Inertness inertness = new Inertness(renderer);
        shapes.values().forEach(inertness::check);
        ended(Stage.HOSTILE);
        new ServedSite(new Verified(loaded, verified, assets, sitemap, null), null, List.of(), Optional.empty());
        ended(Stage.GZIP);
        return costs;
    }

    /** The last pages of the last run. */
    List<ComposedPage> composed() {
        return composed;
    }

    private void ended(Stage stage) {
        long now = Cpu.thread();
        costs.merge(stage, (now - since) / 1e6 / loaded.site().pages().size(), Double::sum);
        since = Cpu.thread();
    }

    private List<PlacedBlock> placed(Page page) {
        List<PlacedBlock> placed = new ArrayList<>();
        loaded.site().header().forEach(block -> placed.add(new PlacedBlock(page, block, -1)));
        for (Block block : page.blocks()) {
            placed.add(new PlacedBlock(page, block, placed.size() - 1));
        }
        loaded.site().footer().forEach(block -> placed.add(new PlacedBlock(page, block, placed.size() - 1)));
        return placed;
    }

    private static Parts parts(List<Fragment> all) {
        return Parts.ofBlocks(
                all.subList(0, 1), all.subList(1, all.size() - 1), all.subList(all.size() - 1, all.size()));
    }

    private RenderedPage parsed(ComposedPage page) {
        JsoupElement document = JsoupElement.document(page.html());
        List<HtmlElement> roots = BlockRoots.of(document, page.fragments());
        List<RenderedBlock> blocks = new ArrayList<>();
        for (Fragment f : page.fragments()) {
            blocks.add(new RenderedBlock(
                    f.block(),
                    f.placement(),
                    f.html(),
                    roots.get(blocks.size()),
                    f.component().css(),
                    f.component().script(),
                    f.foreignNames()));
        }
        return new RenderedPage(
                page.page(), page.html(), document, blocks, page.facts(), page.headers(), page.css(), loaded.origin());
    }
}
