package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.accessibility.UniqueIds;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Loads;

/** Looks for ids that stand twice and references that lead nowhere. */
@ApplicationScoped
public class UniqueIdsCheck implements Check.OfPage<UniqueIds> {
    private static final List<String> REFERENCES =
            List.of("for", "aria-labelledby", "aria-describedby", "aria-controls");

    @Override
    public List<Finding> check(UniqueIds clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (HtmlElement element : page.document().select("[id]")) {
            String id = element.attribute("id");
            if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
                findings.add(
                        finding(page, element, "Id \"" + id + "\" is no id", "Give it letters, digits and hyphens"));
            } else if (!ids.add(id)) {
                findings.add(finding(
                        page,
                        element,
                        "Id \"" + id + "\" stands twice",
                        "Make it with #{block.id('part')}, or name the block differently"));
            }
        }
        for (HtmlElement element :
                page.document().select("[for], [aria-labelledby], [aria-describedby], [aria-controls]")) {
            for (String attribute : REFERENCES) {
                Loads.words(element.attribute(attribute)).stream()
                        .filter(id -> !ids.contains(id))
                        .map(id -> finding(
                                page,
                                element,
                                attribute + "=\"" + id + "\" leads to no element",
                                "Name an id that is on the page"))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** The id of a block is its author's choice; every other one is the template's. */
    private static Finding finding(RenderedPage page, HtmlElement element, String message, String fix) {
        Subject subject = page.block(element)
                .map(b -> b.block().id().equals(element.attribute("id")) ? b.subject() : b.blaming("xhtml"))
                .orElseGet(() -> page.subject(element));
        return Finding.of(UniqueIds.class, subject, message, fix);
    }
}
