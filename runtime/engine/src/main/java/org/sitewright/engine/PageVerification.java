package org.sitewright.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.api.site.Page;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.Sitewright.VerifiedPage;
import org.sitewright.engine.composition.ComposedPage;
import org.sitewright.engine.composition.Encoded;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;
import org.sitewright.engine.store.KeptPage;
import org.sitewright.engine.store.KeptPages;
import org.sitewright.engine.verification.Compressed;
import org.sitewright.engine.verification.Inertness;
import org.sitewright.engine.verification.Outlines;
import org.sitewright.engine.verification.PageSummaries;
import org.sitewright.engine.verification.Verifier;
import org.sitewright.engine.verification.Verifier.Checked;

/** Takes pages through all stages, or from what was kept of them. Safe for use by several threads. */
final class PageVerification {
    private final PageRendering rendering;
    private final Verifier verifier;
    private final KeptPages kept;
    private final Outlines outlines = new Outlines();

    PageVerification(PageRendering rendering, Verifier verifier, KeptPages kept) {
        this.rendering = rendering;
        this.verifier = verifier;
        this.kept = kept;
    }

    /**
     * What is left of pages that went through all stages.
     *
     * @param pages what is served
     * @param summaries what the checks of the site need
     * @param outlines what they promise
     * @param shapes of each shape of block that stands on them, the first
     * @param findings what they break
     */
    record Batch(
            List<VerifiedPage> pages,
            List<PageSummary> summaries,
            List<Outline.OfPage> outlines,
            Map<String, PlacedBlock> shapes,
            List<Finding> findings) {
        Batch() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        }

        /** All of them as one, in their order. */
        static Batch of(List<Batch> batches) {
            Batch all = new Batch();
            for (Batch batch : batches) {
                all.pages.addAll(batch.pages);
                all.summaries.addAll(batch.summaries);
                all.outlines.addAll(batch.outlines);
                batch.shapes.forEach(all.shapes::putIfAbsent);
                all.findings.addAll(batch.findings);
            }
            return all;
        }
    }

    /** Those pages, in their order. */
    Batch verify(List<Page> pages) {
        Map<Page, KeptPage> known = new IdentityHashMap<>();
        pages.forEach(page -> kept.find(page).ifPresent(found -> known.put(page, found)));
        List<Finding> problems = new ArrayList<>();
        Map<Page, ComposedPage> fresh = new IdentityHashMap<>();
        rendering
                .render(pages.stream().filter(page -> !known.containsKey(page)).toList(), problems::add)
                .forEach(composed -> fresh.put(composed.page(), composed));
        Batch batch = new Batch();
        for (Page page : pages) {
            Optional.ofNullable(known.get(page))
                    .ifPresentOrElse(
                            found -> add(page, rendering.placed(page), found, batch),
                            () -> add(page, fresh.get(page), problems, batch));
        }
        return batch;
    }

    private void add(Page page, ComposedPage composed, List<Finding> problems, Batch batch) {
        RenderedPage rendered = rendering.rendered(composed);
        Checked checked = verifier.check(rendered);
        List<Finding> findings = new ArrayList<>(problems.stream()
                .filter(problem -> problem.subject().page().equals(page.path()))
                .toList());
        findings.addAll(checked.findings());
        List<PlacedBlock> shown = composed.fragments().stream()
                .map(f -> new PlacedBlock(page, f.block(), f.placement().position()))
                .toList();
        KeptPage result = new KeptPage(
                Compressed.of(rendered),
                composed.headers(),
                PageSummaries.of(rendered),
                checked.ofBlocks(),
                checked.ofPage(),
                shown.stream().map(placed -> Inertness.shape(placed.block())).toList(),
                findings);
        add(page, shown, result, batch);
        boolean whole = shown.equals(rendering.placed(page));
        boolean pure =
                composed.fragments().stream().allMatch(f -> f.foreignNames().isEmpty());
        if (whole && pure) {
            kept.keep(page, result);
        }
    }

    private void add(Page page, List<PlacedBlock> shown, KeptPage result, Batch batch) {
        Encoded body = result.body();
        batch.pages().add(new VerifiedPage(page, body, result.headers(), rendering.shown(shown)));
        batch.summaries().add(result.summary());
        batch.outlines()
                .add(outlines.of(
                        page, shown.stream().map(PlacedBlock::block).toList(), result.ofBlocks(), result.ofPage()));
        for (int i = 0; i < shown.size(); i++) {
            batch.shapes().putIfAbsent(result.shapes().get(i), shown.get(i));
        }
        batch.findings().addAll(result.findings());
    }
}
