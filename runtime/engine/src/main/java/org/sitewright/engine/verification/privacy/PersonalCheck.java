package org.sitewright.engine.verification.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern TOKENS = Pattern.compile(
            "(?:section-\\S+ )?(?:(?:shipping|billing) )?(?:(?:home|work|mobile|fax|pager) )?"
                    + "(?:(?:honorific-prefix|given-|additional-|family-)?name|given-name|nickname|honorific-suffix|username|organization(?:-title)?"
                    + "|street-address|address-line[123]|address-level[1234]|country(?:-name)?|postal-code|language|bday(?:-day|-month|-year)?"
                    + "|sex|url|photo|tel(?:-country-code|-national|-area-code|-local|-extension)?|email|impp)(?: webauthn)?");

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
                    .filter(field -> !sensible(field, clause.special()))
                    .map(field -> Finding.of(
                            Personal.class,
                            block.blaming("xhtml"),
                            "Field " + name + " has autocomplete=\"" + field.attribute("autocomplete") + "\"",
                            "Set autocomplete to what the field asks for, such as " + expected(field)))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Looks at every component of the page itself: {@code clause} is not read, it may belong to any of its blocks. */
    @Override
    public List<Finding> check(Personal clause, RenderedPage page) {
        if (page.blocks().stream().noneMatch(block -> block.component().isAnnotationPresent(Personal.class))) {
            return List.of();
        }
        return page.blocks().stream()
                .flatMap(block -> Arrays.stream(block.component().getAnnotationsByType(ThirdParty.class))
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

    private static boolean sensible(HtmlElement field, boolean special) {
        String type = field.attribute("type").strip().toLowerCase(Locale.ROOT);
        String autocomplete = field.attribute("autocomplete").strip().toLowerCase(Locale.ROOT);
        if (!type.matches("|text|email|tel|url") || special && autocomplete.equals("off")) {
            return true;
        }
        String last = expected(field);
        return TOKENS.matcher(autocomplete).matches() && (last.equals("name") || autocomplete.contains(last));
    }

    private static String expected(HtmlElement field) {
        String type = field.attribute("type").strip().toLowerCase(Locale.ROOT);
        return type.matches("email|tel|url") ? type : "name";
    }
}
