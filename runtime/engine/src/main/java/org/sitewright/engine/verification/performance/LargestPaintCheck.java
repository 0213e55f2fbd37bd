package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.LargestPaintImage;
import org.sitewright.engine.verification.Loads;

/** Looks at how the image promised as largest paint is loaded, and whether the page asks for it at once. */
@ApplicationScoped
public class LargestPaintCheck implements Check.OfBlock<LargestPaint>, Check.OfPage<LargestPaint> {
    @Override
    public List<Finding> check(LargestPaint clause, RenderedBlock block) {
        if (!LargestPaintImage.exists(block.component(), clause.value())) {
            return List.of(Finding.of(
                    LargestPaint.class,
                    block.blaming("java"),
                    "@LargestPaint names \"" + clause.value() + "\", which is no property",
                    "Name the image property"));
        }
        List<Finding> findings = new ArrayList<>();
        LargestPaintImage.of(block, block.root()).ifPresent(image -> {
            if (image.attribute("loading").strip().equalsIgnoreCase("lazy")) {
                findings.add(Finding.of(
                        LargestPaint.class,
                        block.blaming("xhtml"),
                        "The image in " + clause.value() + " loads lazily; the largest paint loads eagerly",
                        "Remove loading=\"lazy\" from it"));
            }
            if (!image.attribute("fetchpriority").strip().equalsIgnoreCase("high")) {
                findings.add(Finding.of(
                        LargestPaint.class,
                        block.blaming("xhtml"),
                        "The image in " + clause.value() + " has no high priority; the largest paint has",
                        "Give it fetchpriority=\"high\""));
            }
        });
        return findings;
    }

    /** Looks at the first such image of the page: {@code clause} is not read, it may belong to any of its blocks. */
    @Override
    public List<Finding> check(LargestPaint clause, RenderedPage page) {
        for (RenderedBlock block : page.blocks()) {
            Optional<HtmlElement> image = LargestPaintImage.of(block, block.root());
            if (image.isPresent() && !image.get().attribute("src").startsWith("data:")) {
                return preloaded(page, image.get().attribute("src"))
                        ? List.of()
                        : List.of(Finding.of(
                                LargestPaint.class,
                                block.blaming("xhtml"),
                                "The head does not ask for " + image.get().attribute("src")
                                        + ", which is promised as largest paint",
                                "Show the property as sw:image does: that address is preloaded"));
            }
        }
        return List.of();
    }

    private static boolean preloaded(RenderedPage page, String src) {
        return page.document().select("link[as=image]").stream()
                .filter(link -> Loads.words(link.attribute("rel").toLowerCase(Locale.ROOT))
                        .contains("preload"))
                .anyMatch(link -> link.attribute("href").equals(src));
    }
}
