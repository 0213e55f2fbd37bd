package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.contract.seo.MainHeading;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;

/** Counts the main headings in a block whose component promises one. */
@ApplicationScoped
public class MainHeadingCheck implements Check.OfBlock<MainHeading> {
    @Override
    public List<Finding> check(MainHeading clause, RenderedBlock block) {
        int headings = block.root().select("h1").size();
        if (headings == 1) {
            return List.of();
        }
        return List.of(Finding.of(
                MainHeading.class,
                block.blaming("xhtml"),
                "HTML holds " + headings + " h1; @MainHeading promises one",
                "Render the block's own heading as the only h1"));
    }
}
