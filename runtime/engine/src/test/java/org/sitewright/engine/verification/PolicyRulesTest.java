package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.seo.DescriptionPresent;
import org.sitewright.api.contract.seo.TitlePresent;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.component.Raw;
import org.sitewright.engine.site.Demand;
import org.sitewright.engine.site.Policy;
import org.sitewright.engine.verification.performance.MaxHtmlCheck;
import org.sitewright.engine.verification.seo.DescriptionPresentCheck;
import org.sitewright.engine.verification.seo.TitlePresentCheck;

class PolicyRulesTest {
    /** A third party's rule of pages, with elements of several kinds. */
    @Clause(id = "ACME-007", summary = "A page names its editor")
    @Retention(RetentionPolicy.RUNTIME)
    @interface NamesEditor {
        String[] roles() default {"editor", "author"};

        @Tighter(Direction.TRUE)
        boolean always() default false;

        String where() default "footer";
    }

    public static class NamesEditorCheck implements Check.OfPage<NamesEditor> {
        @Override
        public List<Finding> check(NamesEditor clause, RenderedPage page) {
            return clause.always()
                    ? List.of(Finding.of(NamesEditor.class, page.subject(), "always in " + clause.where(), "name"))
                    : List.of();
        }
    }

    @MaxHtml(4_000)
    record Promising() {}

    @NoScript
    record Silent() {}

    private final List<Finding> problems = new ArrayList<>();
    private final Checks checks = new Checks(List.of(
            new TitlePresentCheck(), new DescriptionPresentCheck(), new MaxHtmlCheck(), new NamesEditorCheck()));

    private static Demand demand(String clause, boolean bySite, Object... values) {
        Map<String, Raw> raw = new java.util.HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            raw.put((String) values[i], new Raw.Scalar(values[i + 1], new Place("policy.yaml", 2 + i)));
        }
        return new Demand(clause, raw, bySite, new Place("policy.yaml", 1));
    }

    private static Policy rules(Demand... rules) {
        return new Policy(null, null, null, null, true, List.of(rules), List.of(), List.of(), List.of());
    }

    private static Policy requires(List<Demand> ofComponents, List<Demand> ofSites) {
        return new Policy(null, null, null, null, true, List.of(), ofComponents, ofSites, List.of());
    }

    private Map<Class<? extends Annotation>, Map<String, Object>> tightened(
            Policy policy, List<Class<? extends Record>> components) {
        return stricter(policy, components).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().values()));
    }

    private Map<Class<? extends Annotation>, Tightened> stricter(
            Policy policy, List<Class<? extends Record>> components) {
        return new PolicyRules(checks, components, problems::add).tightened(policy);
    }

    private List<String> said() {
        return problems.stream()
                .map(f -> f.id() + " " + f.subject() + ": " + f.message() + ". Fix: " + f.fix())
                .toList();
    }

    @Test
    void shouldTightenByIdOrName() {
        assertEquals(
                Map.of(TitlePresent.class, Map.of("max", 60), DescriptionPresent.class, Map.of("min", 50, "max", 160)),
                tightened(
                        rules(
                                demand("SEO-003", false, "max", "60"),
                                demand("DescriptionPresent", true, "min", "50", "max", "160")),
                        List.of()));
        assertEquals(List.of(), said());
    }

    @Test
    void shouldKeepTheTighterOfTwoPolicies() {
        assertEquals(
                Map.of(TitlePresent.class, Map.of("max", 50)),
                tightened(
                        rules(demand("SEO-003", false, "max", "50"), demand("SEO-003", false, "max", "60")),
                        List.of()));
        assertEquals(List.of(), said());
    }

    @Test
    void shouldRefuseWhatLoosens() {
        assertEquals(
                Map.of(TitlePresent.class, Map.of("max", 50), DescriptionPresent.class, Map.of()),
                tightened(
                        rules(
                                demand("SEO-003", false, "max", "50"),
                                demand("SEO-003", true, "max", "60"),
                                demand("SEO-004", false, "min", "10")),
                        List.of()));
        assertEquals(
                List.of(
                        "SITE-016 policy.yaml:2: a policy only tightens: TitlePresent.max is 50 already, and 60 is looser. Fix: take it out, or write a tighter value",
                        "SITE-016 policy.yaml:2: a policy only tightens: DescriptionPresent.min is 25 already, and 10 is looser. Fix: take it out, or write a tighter value"),
                said());
    }

    @Test
    void shouldTightenAThirdPartysClause() {
        Map<Class<? extends Annotation>, Tightened> stricter = stricter(
                rules(demand("ACME-007", false, "always", "true", "roles", "editor", "where", "header")), List.of());

        assertEquals(
                Set.of("always", "roles"),
                stricter.get(NamesEditor.class).values().keySet());
        assertEquals(
                List.of(
                        "SITE-016 policy.yaml:6: a policy only tightens: NamesEditor.where is footer already, and header is not known to be tighter. Fix: take it out, or write a tighter value"),
                said());
        RenderedPage page = PageUnderTest.of("<main>x</main>").rendered();
        assertEquals(
                List.of("always in footer, asked in policy.yaml:2 and policy.yaml:4"),
                checks.with(stricter).of(page, number -> {}).stream()
                        .filter(f -> f.id().equals("ACME-007"))
                        .map(Finding::message)
                        .toList());
        assertTrue(checks.of(page, number -> {}).stream().noneMatch(f -> f.id().equals("ACME-007")));
    }

    @Test
    void shouldSayWhatIsUnknown() {
        tightened(
                new Policy(
                        null,
                        null,
                        null,
                        null,
                        true,
                        List.of(
                                demand("TitelPresent", false, "max", "60"),
                                demand("SEO-003", false, "most", "60"),
                                demand("SEO-003", false, "max", "sixty"),
                                demand("MaxHtml", false, "value", "60")),
                        List.of(),
                        List.of(),
                        List.of(demand("SEO-033", false), demand("TitlePresent", false), demand("A11Y-104", false))),
                List.of());

        assertEquals(
                List.of(
                        "there is no clause 'SEO-033'",
                        "'TitlePresent' is a name; ids stand here, as in waivers and findings",
                        "there is no clause 'TitelPresent'",
                        "@TitlePresent has no 'most'",
                        "'max' of @TitlePresent cannot be that",
                        "@MaxHtml is promised by components, each with its own values"),
                problems.stream().map(Finding::message).toList());
        assertEquals("write SEO-003", problems.get(1).fix());
        assertEquals("write 'TitlePresent' if that was meant", problems.get(2).fix());
    }

    @Test
    void shouldKnowIdsOfRulesAndOfWhatComponentsPromise() {
        List<Demand> named = List.of(demand("SEO-003", false), demand("COMP-004", false), demand("PERF-003", false));
        tightened(
                new Policy(
                        null, null, null, null, true, List.of(), List.of(demand("NoScript", false)), List.of(), named),
                List.of(Silent.class));
        assertEquals(List.of(), said());
    }

    @Test
    void shouldOfferIdsWhereIdsStand() {
        tightened(
                new Policy(
                        null,
                        null,
                        null,
                        null,
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(demand("TitlePresen", false), demand("SITE-0166", false))),
                List.of());
        assertEquals(
                List.of("there is no clause 'TitlePresen'", "there is no clause 'SITE-0166'"),
                problems.stream().map(Finding::message).toList());
        assertEquals("write 'SITE-016' if that was meant", problems.get(1).fix());
        assertTrue(
                !problems.get(0).fix().contains("'TitlePresent'"),
                problems.get(0).fix());
    }

    @Test
    void shouldRequireClausesOfComponents() {
        Policy policy = requires(List.of(demand("MaxHtml", false, "value", "5000")), List.of());
        tightened(policy, List.of(Promising.class));
        assertEquals(List.of(), said());

        tightened(policy, List.of(Promising.class, Silent.class));
        tightened(requires(List.of(demand("MaxHtml", false, "value", "3000")), List.of()), List.of(Promising.class));
        assertEquals(
                List.of(
                        "Silent does not promise @MaxHtml, as the policy asks of every component (policy.yaml:1)",
                        "Promising promises @MaxHtml with value = 4000; the policy asks 3000 (policy.yaml:1)"),
                problems.stream().map(Finding::message).toList());
        assertEquals(
                "org/sitewright/engine/verification/PolicyRulesTest$Silent.java",
                problems.get(0).subject().place().file());
    }

    @Test
    void shouldRequireClausesOfSites() {
        Policy policy = requires(List.of(), List.of(demand("ACME-007", false), demand("MaxHtml", false)));
        tightened(policy, List.of(Promising.class));
        assertEquals(List.of(), said());

        tightened(policy, List.of(Silent.class));
        assertEquals(
                List.of(
                        "SITE-016 policy.yaml:1: no component of the site promises @MaxHtml. Fix: use one that does, or see that the check of the clause is on the class path"),
                said());
    }
}
