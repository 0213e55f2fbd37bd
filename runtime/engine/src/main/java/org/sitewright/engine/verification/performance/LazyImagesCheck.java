package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.contract.performance.LazyImages;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.LargestPaintImage;

/** Looks for eager images in blocks that two content blocks stand before. */
@ApplicationScoped
public class LazyImagesCheck implements Check.OfPage<LazyImages> {
    private static final int EAGER_BLOCKS = 2;

    @Override
    public List<Finding> check(LazyImages clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        int before = 0;
        for (RenderedBlock block : page.blocks()) {
            if (before >= EAGER_BLOCKS) {
                page.document().byId(block.block().id()).ifPresent(root -> check(page, block, root, findings));
            }
            before += block.placement().position() >= 0 ? 1 : 0;
        }
        if (page.page().view().isPresent()) {
            betweenBlocks(page, findings);
        }
        return findings;
    }

    /** Images that a view has between its blocks. */
    private static void betweenBlocks(RenderedPage page, List<Finding> findings) {
        Set<String> placed = page.blocks().stream()
                .filter(block -> block.placement().position() >= 0)
                .map(block -> block.block().id())
                .collect(Collectors.toSet());
        int before = 0;
        for (HtmlElement element : page.document().select("main img, main [id]")) {
            before += placed.contains(element.attribute("id")) ? 1 : 0;
            if (before >= EAGER_BLOCKS
                    && element.name().equals("img")
                    && !element.attribute("loading").strip().equalsIgnoreCase("lazy")
                    && page.block(element).isEmpty()) {
                findings.add(Finding.of(
                        LazyImages.class,
                        page.subject(element),
                        "Image " + element.attribute("src") + " loads eagerly below the first two blocks",
                        "Give it loading=\"lazy\""));
            }
        }
    }

    private static void check(RenderedPage page, RenderedBlock block, HtmlElement root, List<Finding> findings) {
        Optional<HtmlElement> promised = LargestPaintImage.of(block, root);
        for (HtmlElement image : root.select("img")) {
            boolean own = page.block(image).filter(block::equals).isPresent();
            boolean lazy = image.attribute("loading").strip().equalsIgnoreCase("lazy");
            if (own && !lazy && promised.filter(image::equals).isEmpty()) {
                findings.add(Finding.of(
                        LazyImages.class,
                        block.blaming("xhtml"),
                        "Image " + image.attribute("src") + " loads eagerly below the first two blocks",
                        "Give it loading=\"lazy\""));
            }
        }
    }
}
