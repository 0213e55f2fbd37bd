package org.sitewright.engine.verification.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;

/** Compares the personal fields a component declares with its form, and keeps trackers off its page. */
@ApplicationScoped
public class PersonalCheck implements Check.OfBlock<Personal>, Check.OfPage<Personal> {
    @Override
    public List<Finding> check(Personal clause, RenderedBlock block) {
        List<Finding> findings = new ArrayList<>();
        for (String name : clause.fields()) {
            List<HtmlElement> fields = block.root().select("input, select, textarea").stream()
                    .filter(field -> field.attribute("name").equals(name))
                    .toList();
            if (fields.isEmpty()) {
                findings.add(Finding.of(
                        Personal.class,
                        block.blaming("java"),
                        "@Personal names " + name + ", which the form does not have",
                        "Render the field, or remove it from @Personal"));
            }
            fields.stream()
                    .filter(field -> field.name().equals("input"))
                    .filter(field -> !Autocomplete.sensible(field, clause.special()))
                    .map(field -> Finding.of(
                            Personal.class,
                            block.blaming("xhtml"),
                            "Field " + name + " has autocomplete=\"" + field.attribute("autocomplete") + "\"",
                            "Set autocomplete to what the field asks for, such as " + Autocomplete.expected(field)))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Looks at every component of the page itself: {@code clause} is not read, it may belong to any of its blocks. */
    @Override
    public List<Finding> check(Personal clause, RenderedPage page) {
        if (page.blocks().stream().noneMatch(block -> block.contract().has(Personal.class))) {
            return List.of();
        }
        return page.blocks().stream()
                .flatMap(block -> block.contract().promises(ThirdParty.class).stream()
                        .filter(party ->
                                Set.of(Category.MARKETING, Category.STATISTICS).contains(party.category()))
                        .map(party -> Finding.of(
                                Personal.class,
                                block.subject(),
                                "The page asks for personal data and holds " + party.name() + " (" + party.category()
                                        + ")",
                                "Move this block to a page without personal data")))
                .toList();
    }
}
