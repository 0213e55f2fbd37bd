package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.sitewright.api.contract.performance.MaxScript;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;

/** Measures a component's script as written. */
@ApplicationScoped
public class MaxScriptCheck implements Check.OfBlock<MaxScript> {
    @Override
    public List<Finding> check(MaxScript clause, RenderedBlock block) {
        int bytes = block.script().getBytes(StandardCharsets.UTF_8).length;
        if (bytes <= clause.value()) {
            return List.of();
        }
        return List.of(Finding.of(
                MaxScript.class,
                block.blaming("js"),
                String.format(Locale.ROOT, "Script is %,d bytes; @MaxScript allows %,d", bytes, clause.value()),
                "Trim the script or raise the budget in " + block.component().getSimpleName() + ".java"));
    }
}
