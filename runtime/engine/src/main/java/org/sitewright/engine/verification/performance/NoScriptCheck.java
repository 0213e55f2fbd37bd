package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;

/** Looks for a script beside the component and in its HTML; structured data is none. */
@ApplicationScoped
public class NoScriptCheck implements Check.OfBlock<NoScript> {
    @Override
    public List<Finding> check(NoScript clause, RenderedBlock block) {
        List<Finding> findings = new ArrayList<>();
        if (!block.script().isBlank()) {
            findings.add(Finding.of(
                    NoScript.class,
                    block.blaming("js"),
                    "The component ships a script; @NoScript allows none",
                    "Remove the script or the promise"));
        }
        long scripts = block.root().select("script").stream()
                .filter(script -> !script.attribute("type").strip().equalsIgnoreCase("application/ld+json"))
                .count();
        if (scripts > 0) {
            findings.add(Finding.of(
                    NoScript.class,
                    block.blaming("xhtml"),
                    "HTML holds " + scripts + " script element" + (scripts == 1 ? "" : "s") + "; @NoScript allows none",
                    "Remove the script element or the promise"));
        }
        return findings;
    }
}
