package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.MaxScript;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.performance.MaxHtmlCheck;
import org.sitewright.engine.verification.performance.NoScriptCheck;

class ComposedClausesTest {
    @MaxHtml(60)
    @NoScript
    @Clause(id = "OWN-100", summary = "It is fit for a campaign")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Marketing {}

    @Marketing
    @MaxHtml(40)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Campaign {}

    @MaxHtml(90)
    @ThirdParty(host = "a.org", name = "A", purpose = "maps", category = Category.NECESSARY, days = 1)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Roomy {}

    @MaxHtml(10)
    @Dog
    @Retention(RetentionPolicy.RUNTIME)
    @interface Cat {}

    @Cat
    @Retention(RetentionPolicy.RUNTIME)
    @interface Dog {}

    @Campaign
    record Teaser(String text) {}

    @Campaign
    @MaxHtml(20)
    record Small(String text) {}

    @Marketing
    @Roomy
    record Torn(String text) {}

    @Marketing
    @Roomy
    @MaxHtml(50)
    record Decided(String text) {}

    @Marketing
    @MaxScript(2_000)
    record Scripted(String text) {}

    @Dog
    record Chasing(String text) {}

    @Roomy
    @ThirdParty(host = "b.org", name = "B", purpose = "films", category = Category.NECESSARY, days = 1)
    record Watched(String text) {}

    private final Checks checks = new Checks(List.of(new MaxHtmlCheck(), new NoScriptCheck()));

    private List<Finding> findings(Record properties, String html) {
        return checks.of(BlockUnderTest.of(properties, html).rendered(), number -> {});
    }

    @Test
    void shouldHoldABlockToTheClausesOfAComposedClause() {
        assertEquals(List.of(), findings(new Teaser(""), "<p id=\"block\">Short</p>"));
        Finding found = findings(new Teaser(""), "<p id=\"block\">Much longer than forty bytes</p>")
                .get(0);

        assertEquals("PERF-001", found.id());
        assertTrue(found.message().endsWith(", promised through @Campaign"), found.message());
    }

    @Test
    void shouldNameEveryComposedClauseInBetween() {
        Finding found = findings(new Teaser(""), "<p id=\"block\"><script>1</script></p>").stream()
                .filter(f -> f.id().equals("PERF-003"))
                .findFirst()
                .orElseThrow();

        assertTrue(found.message().endsWith(", promised through @Campaign and @Marketing"), found.message());
    }

    @Test
    void shouldPreferTheNearestValue() {
        assertEquals(
                40,
                Contract.of(Teaser.class).promise(MaxHtml.class).orElseThrow().value());
        assertEquals(
                20,
                Contract.of(Small.class).promise(MaxHtml.class).orElseThrow().value());
        assertEquals("", Contract.of(Small.class).through(MaxHtml.class));
        assertEquals("@Campaign and @Marketing", Contract.of(Small.class).through(NoScript.class));
        assertTrue(Contract.of(Small.class).has(Marketing.class));
        assertFalse(Contract.of(Watched.class).has(Marketing.class));
    }

    @Test
    void shouldSayThatTwoValuesAreEquallyNear() {
        assertEquals(
                List.of("@MaxHtml has one value through @Marketing and another through @Roomy"),
                Contract.of(Torn.class).contradictions());
        assertEquals(List.of(), Contract.of(Decided.class).contradictions());
        assertEquals(
                List.of("COMP-006"),
                DeclaredContracts.check(DeclaredContractsTest.siteWith(new Torn(""))).stream()
                        .map(Finding::id)
                        .toList());
    }

    @Test
    void shouldSayThatClausesContradictEachOtherThroughComposition() {
        assertEquals(
                List.of("it promises no script and a script's budget"),
                DeclaredContracts.check(DeclaredContractsTest.siteWith(new Scripted(""))).stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void shouldSayThatAClauseIsComposedOfItself() {
        assertEquals(
                List.of("@Dog is composed of itself, through @Dog and @Cat"),
                Contract.of(Chasing.class).contradictions());
    }

    @Test
    void shouldKeepEveryValueOfARepeatableClause() {
        assertEquals(
                List.of("a.org", "b.org"),
                Contract.of(Watched.class).promises(ThirdParty.class).stream()
                        .map(ThirdParty::host)
                        .sorted()
                        .toList());
    }
}
