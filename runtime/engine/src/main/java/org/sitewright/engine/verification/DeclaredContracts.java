package org.sitewright.engine.verification;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sitewright.api.component.Image;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.contract.performance.MaxCompressed;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.MaxScript;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.contract.seo.MainHeading;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Site;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.site.Rule;

/** The declared stage: contracts that contradict themselves or the site, said before anything is rendered. */
public final class DeclaredContracts {
    private DeclaredContracts() {}

    /** What the contracts of the components that {@code site} uses contradict. */
    public static List<Finding> check(Site site) {
        List<Finding> findings = new ArrayList<>();
        Set<Class<? extends Record>> types = new LinkedHashSet<>();
        for (List<Block> blocks : blocks(site)) {
            for (Block block : blocks) {
                types.add(block.properties().getClass());
            }
        }
        types.forEach(type -> check(type, findings));
        Stream.of(site.header(), site.footer())
                .flatMap(Collection::stream)
                .forEach(block -> onEveryPage(block, findings));
        return findings;
    }

    private static List<List<Block>> blocks(Site site) {
        return Stream.concat(
                        Stream.of(site.header(), site.footer()),
                        site.pages().stream().map(Page::blocks))
                .toList();
    }

    private static void check(Class<? extends Record> type, List<Finding> findings) {
        Contract contract = Contract.of(type);
        contract.contradictions()
                .forEach(why ->
                        findings.add(at(type, why, "correct the composed clause, or say it on the record itself")));
        if (contract.has(NoScript.class) && contract.has(MaxScript.class)) {
            findings.add(
                    at(type, "it promises no script and a script's budget", "keep one of @NoScript and @MaxScript"));
        }
        budget(type, MaxHtml.class, MaxHtml::value, findings);
        budget(type, MaxCss.class, MaxCss::value, findings);
        budget(type, MaxScript.class, MaxScript::value, findings);
        budget(type, MaxCompressed.class, MaxCompressed::html, findings);
        budget(type, MaxCompressed.class, MaxCompressed::css, findings);
        budget(type, MaxCompressed.class, MaxCompressed::script, findings);
        LargestPaint paint = contract.promise(LargestPaint.class).orElse(null);
        if (paint != null && !isImage(type, paint.value())) {
            findings.add(at(
                    type,
                    "@LargestPaint names '" + paint.value() + "', which is no image of it",
                    "name an Image property"));
        }
        Personal personal = contract.promise(Personal.class).orElse(null);
        if (personal != null) {
            Form form = contract.promise(Form.class).orElse(null);
            List<String> undeclared = new ArrayList<>(List.of(personal.fields()));
            undeclared.removeAll(form == null ? List.of() : List.of(form.fields()));
            if (!undeclared.isEmpty()) {
                findings.add(at(
                        type,
                        "@Personal names " + String.join(", ", undeclared) + ", which no form of it declares",
                        "name the fields in @Form too"));
            }
        }
    }

    private static <C extends Annotation> void budget(
            Class<?> type, Class<C> clause, ToIntFunction<C> bytes, List<Finding> findings) {
        C budget = Contract.of(type).promise(clause).orElse(null);
        if (budget != null && bytes.applyAsInt(budget) <= 0) {
            findings.add(at(
                    type,
                    "@" + clause.getSimpleName() + " allows " + bytes.applyAsInt(budget)
                            + " bytes, which nothing keeps",
                    "allow what it needs"));
        }
    }

    private static boolean isImage(Class<?> type, String property) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .map(RecordComponent::getType)
                .anyMatch(Image.class::equals);
    }

    /** What stands on every page cannot hold the main heading of any. */
    private static void onEveryPage(Block block, List<Finding> findings) {
        if (Contract.of(block.properties().getClass()).has(MainHeading.class)) {
            findings.add(Rule.CONTRADICTION.at(
                    new Subject("", block.id(), block.place()),
                    "it promises the main heading of the page and stands on every page",
                    "take it out of header and footer"));
        }
    }

    private static Finding at(Class<?> type, String message, String fix) {
        return Rule.CONTRADICTION.at(Place.of(type.getName().replace('.', '/') + ".java"), message, fix);
    }
}
