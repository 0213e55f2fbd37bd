package org.sitewright.engine.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.MaxScript;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.engine.diff.Difference.OfPromise;

class ContractDiffTest {
    @MaxHtml(4_000)
    record Small() {}

    @MaxHtml(6_000)
    record Large() {}

    @MaxHtml(4_000)
    @MaxCss(2_000)
    record Styled() {}

    @NoScript
    record Still() {}

    @MaxScript(1_000)
    record Lively() {}

    @Sources(image = {"https://a.test", "https://b.test"})
    record Two() {}

    @Sources(image = {"https://b.test", "https://a.test"})
    record TwoOtherwise() {}

    @Sources(image = "https://a.test")
    record One() {}

    @Personal(fields = "name")
    record Asking() {}

    @Personal(fields = {"name", "phone"})
    record AskingMore() {}

    @LargestPaint("image")
    record Painted() {}

    @LargestPaint("photo")
    record PaintedOtherwise() {}

    @ThirdParty(name = "Maps", host = "maps.test", purpose = "a map", category = Category.NECESSARY, days = 1)
    record Mapped() {}

    @ThirdParty(name = "Maps", host = "maps.test", purpose = "a map", category = Category.NECESSARY, days = 1)
    @ThirdParty(name = "Films", host = "films.test", purpose = "a film", category = Category.MARKETING, days = 1)
    record MappedAndFilmed() {}

    @MaxHtml(6_000)
    @Retention(RetentionPolicy.RUNTIME)
    @Clause(id = "ACME-001", summary = "A teaser is light")
    @interface Light {}

    @Light
    record Composed() {}

    private static Snapshot snapshot(Class<?>... components) {
        return new Snapshot(
                Stream.of(components)
                        .map(type -> Contracts.of("acme:part", type))
                        .toList(),
                List.of());
    }

    /** Each change in a line, marked where less is promised. */
    private static List<String> changes(Class<?> from, Class<?> to) {
        Difference difference = ContractDiff.compare(
                from == null ? snapshot() : snapshot(from), to == null ? snapshot() : snapshot(to));
        assertEquals(
                difference.promises().stream().anyMatch(OfPromise::less),
                difference.worse(),
                "a build fails where less is promised");
        return difference.promises().stream()
                .map(p -> ((p.less() ? "! " : "") + p.kind() + " " + p.clause() + " " + p.element() + " " + p.from()
                                + " > " + p.to())
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    @Test
    void shouldTellARelaxedLimitFromATightenedOne() {
        assertEquals(List.of("! RELAXED PERF-001 @MaxHtml value 4000 > 6000"), changes(Small.class, Large.class));
        assertEquals(List.of("TIGHTENED PERF-001 @MaxHtml value 6000 > 4000"), changes(Large.class, Small.class));
        assertEquals(List.of(), changes(Small.class, Small.class));
    }

    @Test
    void shouldTellADroppedPromiseFromANewOne() {
        assertEquals(List.of("! DROPPED PERF-002 @MaxCss value = 2000 >"), changes(Styled.class, Small.class));
        assertEquals(List.of("ADDED PERF-002 @MaxCss > value = 2000"), changes(Small.class, Styled.class));
    }

    @Test
    void shouldTakeWhatPermitsSomethingTheOtherWayRound() {
        assertEquals(
                List.of("! ADDED PERF-004 @MaxScript > value = 1000", "! DROPPED PERF-003 @NoScript >"),
                changes(Still.class, Lively.class).stream().sorted().toList());
        assertEquals(
                List.of("ADDED PERF-003 @NoScript >", "DROPPED PERF-004 @MaxScript value = 1000 >"),
                changes(Lively.class, Still.class).stream().sorted().toList());
    }

    @Test
    void shouldCompareListsByTheirMembers() {
        assertEquals(
                List.of("! RELAXED SEC-001 @Sources image [https://a.test] > [https://a.test, https://b.test]"),
                changes(One.class, Two.class));
        assertEquals(1, changes(Two.class, One.class).size());
        assertEquals(List.of(), changes(Two.class, TwoOtherwise.class));
        assertEquals(
                List.of("TIGHTENED PRIV-006 @Personal fields [name] > [name, phone]"),
                changes(Asking.class, AskingMore.class));
    }

    @Test
    void shouldCompareClausesThatStandSeveralTimesAsAWhole() {
        assertEquals(1, changes(Mapped.class, MappedAndFilmed.class).size());
        assertEquals('!', changes(Mapped.class, MappedAndFilmed.class).get(0).charAt(0));
        assertEquals('T', changes(MappedAndFilmed.class, Mapped.class).get(0).charAt(0));
    }

    @Test
    void shouldNotCallLessWhatIsOnlyNamedOtherwise() {
        assertEquals(
                List.of("CHANGED PERF-005 @LargestPaint value image > photo"),
                changes(Painted.class, PaintedOtherwise.class));
    }

    @Test
    void shouldCompareWhatIsPromisedThroughComposedClauses() {
        assertEquals(
                List.of("! RELAXED PERF-001 @MaxHtml value 4000 > 6000", "ADDED ACME-001 @Light >"),
                changes(Small.class, Composed.class));
    }

    @Test
    void shouldTellADroppedComponentFromANewOne() {
        assertEquals(List.of("! DROPPED the component >"), changes(Small.class, null));
        assertEquals(List.of("ADDED > the component"), changes(null, Small.class));
    }

    /** Where nobody has said which way is tighter, every difference may be less. */
    @Test
    void shouldTakeAnUnknownDirectionForLess() {
        Difference difference = ContractDiff.compare(named("one"), named("two"));
        assertEquals(
                List.of(new OfPromise(
                        "acme:part", "ACME-009 @Tone", Difference.Kind.CHANGED, "value", "one", "two", true)),
                difference.promises());
    }

    private static Snapshot named(String value) {
        return new Snapshot(
                List.of(new Snapshot.Component(
                        "acme:part",
                        List.of(new Snapshot.Stated(
                                "ACME-009", "Tone", false, List.of(new Snapshot.Element("value", value, null)), "")))),
                List.of());
    }

    @Test
    void shouldPutFirstWhatPromisesLess() {
        Snapshot from = new Snapshot(
                List.of(Contracts.of("acme:a", Large.class), Contracts.of("acme:b", Small.class)), List.of());
        Snapshot to = new Snapshot(
                List.of(Contracts.of("acme:a", Small.class), Contracts.of("acme:b", Large.class)), List.of());
        assertEquals(
                List.of("acme:b", "acme:a"),
                ContractDiff.compare(from, to).promises().stream()
                        .map(OfPromise::component)
                        .toList());
    }

    /** A snapshot of last year, read from its file, is compared with one of today. */
    @Test
    void shouldCompareTheSameAfterJson() {
        for (Class<?> type : List.of(
                Styled.class, Lively.class, Two.class, AskingMore.class, MappedAndFilmed.class, Composed.class)) {
            Snapshot now = snapshot(type);
            Snapshot kept = SnapshotJson.read(SnapshotJson.write(now));
            assertEquals(List.of(), ContractDiff.compare(kept, now).promises(), type.getSimpleName());
            assertEquals(List.of(), ContractDiff.compare(now, kept).promises(), type.getSimpleName());
        }
        Snapshot kept = SnapshotJson.read(SnapshotJson.write(snapshot(Small.class)));
        assertEquals(
                Difference.Kind.RELAXED,
                ContractDiff.compare(kept, snapshot(Large.class))
                        .promises()
                        .get(0)
                        .kind());
    }

    @Test
    void shouldWriteContractsAsText() {
        assertEquals(
                """
                acme:part
                  PERF-001 @MaxHtml(4000)
                  PERF-002 @MaxCss(2000)
                """,
                Contracts.text(snapshot(Styled.class).components()));
        assertEquals(
                """
                acme:part
                  ACME-001 @Light
                  PERF-001 @MaxHtml(6000) through @Light
                """,
                Contracts.text(snapshot(Composed.class).components()));
        assertEquals(
                "acme:part\n  promises nothing of its own\n",
                Contracts.text(snapshot(Object.class).components()));
    }
}
