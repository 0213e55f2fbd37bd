package org.sitewright.engine.verification.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;

/** Compares the personal fields a component declares with its form, and keeps trackers off its page. */
@ApplicationScoped
public class PersonalCheck implements Check.OfBlock<Personal>, Check.OfPage<Personal> {
    private static final Pattern ABOUT_SOMEBODY = Pattern.compile(
            "(?:^|\\s)(?:name|given-name|family-name|email|tel|street-address|address-line1|bday)(?:\\s|$)");

    @Override
    public List<Finding> check(Personal clause, RenderedBlock block) {
        List<Finding> findings = new ArrayList<>();
        block.root().select("form").stream()
                .filter(form -> !form.attribute("method").strip().equalsIgnoreCase("post"))
                .map(form -> Finding.of(
                        Personal.class,
                        block.blaming("xhtml"),
                        "The form puts personal data into the address, which servers and browsers keep",
                        "Set method=\"post\""))
                .forEach(findings::add);
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

    /** Whether a field says that it is about the visitor: by its type, or by what browsers are to fill in. */
    private static boolean isPersonal(HtmlElement field) {
        return field.attribute("type").strip().toLowerCase(Locale.ROOT).matches("email|tel")
                || ABOUT_SOMEBODY
                        .matcher(field.attribute("autocomplete").strip().toLowerCase(Locale.ROOT))
                        .find();
    }

    /** Looks at every component of the page itself: {@code clause} is not read, it may belong to any of its blocks. */
    @Override
    public List<Finding> check(Personal clause, RenderedPage page) {
        List<Finding> undeclared = page.blocks().stream()
                .filter(block ->
                        block.contract().has(Form.class) && !block.contract().has(Personal.class))
                .flatMap(block -> block.root().select("input").stream()
                        .filter(PersonalCheck::isPersonal)
                        .map(field -> Finding.of(
                                Personal.class,
                                block.blaming("java"),
                                "Field " + field.attribute("name")
                                        + " asks for personal data, and no @Personal names it",
                                "Name it in @Personal")))
                .distinct()
                .toList();
        if (!undeclared.isEmpty()) {
            return undeclared;
        }
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
