package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import org.sitewright.api.contract.performance.PureTemplate;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;

/** Reports what templates read beyond their own values and declared site queries. */
@ApplicationScoped
public class PureTemplateCheck implements Check.OfPage<PureTemplate> {
    @Override
    public List<Finding> check(PureTemplate clause, RenderedPage page) {
        if (page.page().live().isPresent()) {
            return List.of();
        }
        return page.blocks().stream()
                .filter(block -> !block.foreignNames().isEmpty())
                .map(block -> Finding.of(
                        PureTemplate.class,
                        block.blaming("xhtml"),
                        "The template reads " + String.join(", ", new TreeSet<>(block.foreignNames()))
                                + ", which is neither its own value nor a declared site query",
                        "Pass it as a property, declare the site query with @Uses, or declare the page live"))
                .toList();
    }
}
