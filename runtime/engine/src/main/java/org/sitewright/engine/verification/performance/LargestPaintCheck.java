package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
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
            if (!isPrior(image)) {
                findings.add(Finding.of(
                        LargestPaint.class,
                        block.blaming("xhtml"),
                        "The image in " + clause.value() + " has no high priority; the largest paint has",
                        "Give it fetchpriority=\"high\""));
            }
        });
        return findings;
    }

    /** Looks at the page's images: {@code clause} is not read, it may belong to any of its blocks. */
    @Override
    public List<Finding> check(LargestPaint clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        late(page).ifPresent(findings::add);
        rivals(page, findings);
        return findings;
    }

    /** The first promised image of the page, where its head does not ask for it. */
    private static Optional<Finding> late(RenderedPage page) {
        for (RenderedBlock block : page.blocks()) {
            Optional<HtmlElement> image = LargestPaintImage.of(block, block.root());
            if (image.isPresent() && !image.get().attribute("src").startsWith("data:")) {
                return preloaded(page, image.get().attribute("src"))
                        ? Optional.empty()
                        : Optional.of(Finding.of(
                                LargestPaint.class,
                                block.blaming("xhtml"),
                                "The head does not ask for " + image.get().attribute("src")
                                        + ", which is promised as largest paint",
                                "Show the property as sw:image does: that address is preloaded"));
            }
        }
        return Optional.empty();
    }

    /** Images with high priority beside the promised ones; where none is promised, beside the first with it. */
    private static void rivals(RenderedPage page, List<Finding> findings) {
        List<HtmlElement> prior = page.document().select("img").stream()
                .filter(LargestPaintCheck::isPrior)
                .toList();
        if (prior.size() < 2) {
            return;
        }
        List<HtmlElement> promised = page.blocks().stream()
                .flatMap(
                        block -> page
                                .document()
                                .byId(block.block().id())
                                .flatMap(root -> LargestPaintImage.of(block, root))
                                .stream())
                .filter(prior::contains)
                .toList();
        HtmlElement largest = promised.isEmpty() ? prior.get(0) : promised.get(0);
        for (HtmlElement image : prior) {
            if (!promised.contains(image) && !image.equals(largest)) {
                Subject at =
                        page.block(image).map(block -> block.blaming("xhtml")).orElseGet(() -> page.subject(image));
                findings.add(new Finding(
                        LargestPaint.class.getAnnotation(Clause.class).id(),
                        Severity.WARNING,
                        at,
                        "Image " + image.attribute("src") + " has high priority, as has " + largest.attribute("src")
                                + (promised.isEmpty() ? "" : ", the promised largest paint"),
                        "Keep fetchpriority=\"high\" for the largest"));
            }
        }
    }

    private static boolean isPrior(HtmlElement image) {
        return image.attribute("fetchpriority").strip().equalsIgnoreCase("high");
    }

    private static boolean preloaded(RenderedPage page, String src) {
        return page.document().select("link[as=image]").stream()
                .filter(link -> Loads.words(link.attribute("rel").toLowerCase(Locale.ROOT))
                        .contains("preload"))
                .anyMatch(link -> link.attribute("href").equals(src));
    }
}
