package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.performance.PageWeight;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.site.Block;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Verifier.Checked;
import org.sitewright.engine.verification.performance.MaxCssCheck;
import org.sitewright.engine.verification.performance.PageWeightCheck;

class OutlinesTest {
    @NoScript
    @Sources(
            frame = "https://player.example",
            image = {"https://a.example", "https://b.example"})
    @MaxHtml(40)
    @MaxCss(100)
    record Player() {}

    /** Says how often it was asked. */
    static final class CountingCheck implements Check.BudgetOfBlock<MaxHtml> {
        private int asked;

        @Override
        public List<Measurement> measure(MaxHtml clause, RenderedBlock block) {
            asked++;
            return List.of(
                    new Measurement("PERF-001", "HTML", block.html().length() + asked, clause.value(), "characters"));
        }

        @Override
        public Finding over(MaxHtml clause, RenderedBlock block, Measurement number) {
            return Finding.of(MaxHtml.class, block.subject(), number.amount() + " of " + number.limit(), "Trim it");
        }
    }

    private static RenderedBlock block(String id, String html) {
        return BlockUnderTest.of(new Player(), html).id(id).css("p{}").rendered();
    }

    private record Outlined(Outline.OfPage outline, List<Finding> findings) {}

    private static Outlined check(List<Check<?>> checks, RenderedBlock... blocks) {
        RenderedPage page = PageUnderTest.of(blocks).rendered();
        Checked checked = new Verifier(new Checks(checks)).check(page);
        List<Block> all = Stream.of(blocks).map(RenderedBlock::block).toList();
        return new Outlined(
                new Outlines().of(page.page(), all, checked.ofBlocks(), checked.ofPage()), checked.findings());
    }

    @Test
    void shouldTellContractAsItStandsOnTheRecord() {
        Outline.Component component = check(List.of(), block("a", "<p></p>"))
                .outline()
                .blocks()
                .get(0)
                .component();

        assertEquals("component", component.name());
        assertEquals(
                List.of(
                        "PERF-001 @MaxHtml(40)",
                        "PERF-002 @MaxCss(100)",
                        "PERF-003 @NoScript",
                        "SEC-001 @Sources(frame = \"https://player.example\", image = {\"https://a.example\", \"https://b.example\"})"),
                component.contract().stream()
                        .map(promised -> promised.clause() + " " + promised.text())
                        .toList());
    }

    @Stores({
        @Stores.Item(name = "theme", purpose = "light or dark", category = Category.NECESSARY, days = 1),
        @Stores.Item(name = "seen", purpose = "hints", category = Category.STATISTICS, days = 2)
    })
    @Kind(String.class)
    record Keeper() {}

    @Clause(id = "ACME-001", summary = "It is of a kind")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Kind {
        Class<?> value();
    }

    @Test
    void shouldTellNestedDeclarationsConstantsAndClasses() {
        assertEquals(
                "@Stores({@Item(category = NECESSARY, days = 1, name = \"theme\", purpose = \"light or dark\"), "
                        + "@Item(category = STATISTICS, days = 2, name = \"seen\", purpose = \"hints\")})",
                Outlines.text(Keeper.class.getAnnotation(Stores.class)));
        assertEquals("@Kind(String.class)", Outlines.text(Keeper.class.getAnnotation(Kind.class)));
    }

    @Test
    void shouldMeasureOnceAndMakeTheFindingOfThatNumber() {
        CountingCheck counting = new CountingCheck();
        Outlined checked = check(List.of(counting), block("a", "<p>" + "x".repeat(60) + "</p>"));

        assertEquals(1, counting.asked);
        Measurement number = checked.outline().blocks().get(0).measurements().get(0);
        assertEquals(68, number.measured());
        assertEquals(
                List.of("68 characters of 40"),
                checked.findings().stream()
                        .filter(f -> f.id().equals("PERF-001"))
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void shouldStateNumbersThatAreKept() {
        Outlined checked = check(List.of(new PageWeightCheck(), new MaxCssCheck()), block("a", "<p id=\"a\"></p>"));

        assertEquals(List.of(), checked.findings());
        assertEquals(
                List.of("HTML", "Style sheet", "Document"),
                checked.outline().measurements().stream().map(Measurement::what).toList());
        assertEquals(
                List.of(new Measurement("PERF-002", "Style sheet", 3, 100, "bytes")),
                checked.outline().blocks().get(0).measurements());
    }

    @Test
    void shouldShareWhatIsEqual() {
        List<Outline.OfBlock> blocks = check(
                        List.of(new MaxCssCheck()), block("a", "<p id=\"a\"></p>"), block("b", "<p id=\"b\"></p>"))
                .outline()
                .blocks();

        assertSame(blocks.get(0).component(), blocks.get(1).component());
        assertSame(
                blocks.get(0).measurements().get(0),
                blocks.get(1).measurements().get(0));
    }

    @Test
    void shouldNameEveryClauseAndRuleOnceWhateverTheOrderOfChecks() {
        List<Promise> promises = new Verifier(new Checks(List.of(new PageWeightCheck(), new MaxCssCheck()))).promises();

        assertEquals(promises, new Verifier(new Checks(List.of(new MaxCssCheck(), new PageWeightCheck()))).promises());
        assertEquals(
                promises.size(), promises.stream().map(Promise::id).distinct().count());
        assertEquals(
                PageWeight.class.getSimpleName(),
                promises.stream()
                        .filter(p -> p.id().equals("PERF-009"))
                        .findFirst()
                        .orElseThrow()
                        .name());
    }
}
