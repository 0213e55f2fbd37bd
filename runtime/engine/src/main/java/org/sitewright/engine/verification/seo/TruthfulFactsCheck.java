package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.seo.TruthfulFacts;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Templates;

/** Holds every stated value against what the page shows, and every type against what it requires. */
@ApplicationScoped
public class TruthfulFactsCheck implements Check.OfPage<TruthfulFacts> {
    /** Order, identity and language: nothing a visitor reads. */
    private static final Set<String> UNSAID =
            Set.of("position", "@id", "identifier", "inLanguage", "additionalType", "dayOfWeek");

    private static final Pattern SCHEMA_ORG = Pattern.compile("https?://schema\\.org/\\w+");

    @Override
    public List<Finding> check(TruthfulFacts clause, RenderedPage page) {
        Set<Finding> findings = new LinkedHashSet<>();
        handwritten(page, findings);
        if (page.facts().isEmpty()) {
            return List.copyOf(findings);
        }
        ShownValues shown = new ShownValues(page);
        page.facts().forEach(thing -> check(new Stated(page, thing), shown, thing, "", findings));
        return List.copyOf(findings);
    }

    /** Structured data in the markup of a page that is made of components: nobody holds it to what the page shows. */
    private static void handwritten(RenderedPage page, Set<Finding> findings) {
        if (page.blocks().isEmpty()) {
            return; // a page of its own: what it states was read off it
        }
        page.document()
                .select("body script[type=application/ld+json i]")
                .forEach(script -> findings.add(Finding.of(
                        TruthfulFacts.class,
                        Templates.subject(page, script),
                        "Structured data stands in the markup, where nothing holds it to the page",
                        "State it in Java: let the component implement StatesFacts")));
    }

    /** A fact of a page, and who stated it. */
    private record Stated(RenderedPage page, Thing fact) {
        /** The block whose values are not enough for what it states. */
        Subject block() {
            return page.statedBy(fact).map(RenderedBlock::subject).orElseGet(page::subject);
        }

        /** The component that states what its template does not show. */
        Subject component() {
            return page.statedBy(fact).map(block -> block.blaming("java")).orElseGet(page::subject);
        }
    }

    private static void check(Stated page, ShownValues shown, Thing thing, String as, Set<Finding> findings) {
        boolean mentioned = thing.properties().isEmpty() || as.equals("itemReviewed"); // stated in full elsewhere
        if (!mentioned) {
            SchemaTypes.broken(thing, !as.isEmpty())
                    .forEach(message -> findings.add(Finding.of(
                            TruthfulFacts.class,
                            page.block(),
                            message,
                            "State all that the type requires, or do not state it")));
        }
        thing.properties().forEach((property, values) -> {
            for (Object value : SchemaTypes.list(values)) {
                if (value instanceof Thing within) {
                    check(page, shown, within, property, findings);
                } else if (!(value instanceof Boolean) && states(property, value) && !shown.show(property, value)) {
                    findings.add(Finding.of(
                            TruthfulFacts.class,
                            page.component(),
                            thing.type() + " states " + property + " \"" + value + "\", which the page does not show",
                            "Show it on the page, or do not state it"));
                }
            }
        });
    }

    private static boolean states(String property, Object value) {
        return !UNSAID.contains(property)
                && !SCHEMA_ORG.matcher(value.toString()).matches();
    }
}
