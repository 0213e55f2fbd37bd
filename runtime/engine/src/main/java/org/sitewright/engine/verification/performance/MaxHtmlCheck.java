package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;

/** Measures a block's HTML. */
@ApplicationScoped
public class MaxHtmlCheck implements Check.OfBlock<MaxHtml> {
    @Override
    public List<Finding> check(MaxHtml clause, RenderedBlock block) {
        int bytes = block.html().getBytes(StandardCharsets.UTF_8).length;
        if (bytes <= clause.value()) {
            return List.of();
        }
        return List.of(Finding.of(
                MaxHtml.class,
                block.subject(),
                String.format(Locale.ROOT, "HTML is %,d bytes; @MaxHtml allows %,d", bytes, clause.value()),
                "Shorten the content, trim the markup or raise the budget in "
                        + block.component().getSimpleName() + ".java"));
    }
}
