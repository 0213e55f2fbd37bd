package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.LargestPaintImage;

/** Looks at how the image promised as largest paint is loaded. */
@ApplicationScoped
public class LargestPaintCheck implements Check.OfBlock<LargestPaint> {
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
}
