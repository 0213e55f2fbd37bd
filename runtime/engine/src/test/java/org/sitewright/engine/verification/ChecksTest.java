package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Promise.Scope;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.site.Rule;
import org.sitewright.engine.work.Workers;

class ChecksTest {
    @Clause(id = "ACME-003", summary = "A block is blue")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Blue {}

    @Clause(id = "ACME-002", summary = "A page is calm")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Calm {
        int most() default 3;
    }

    @Clause(id = "ACME-001", summary = "A site is whole")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Whole {
        int least() default 1;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Nameless {}

    static class BlueCheck implements Check.OfBlock<Blue> {
        @Override
        public List<Finding> check(Blue clause, RenderedBlock block) {
            return List.of(Finding.of(Blue.class, block.subject(), "is red", "paint it"));
        }
    }

    static class CalmCheck implements Check.OfPage<Calm> {
        @Override
        public List<Finding> check(Calm clause, RenderedPage page) {
            return List.of(Finding.of(Calm.class, page.subject(), "more than " + clause.most(), "calm it"));
        }
    }

    static class WholeCheck implements Check.OfSite<Whole> {
        @Override
        public List<Finding> check(Whole clause, RenderedSite site) {
            return List.of(Finding.of(Whole.class, site.subject(), "less than " + clause.least(), "add to it"));
        }
    }

    static class NamelessCheck implements Check.OfPage<Nameless> {
        @Override
        public List<Finding> check(Nameless clause, RenderedPage page) {
            return List.of();
        }
    }

    /** As a container makes it. */
    static class Proxied extends WholeCheck {}

    static class Failing implements Check.OfBlock<Blue>, Check.OfPage<Blue>, Check.OfSite<Blue> {
        @Override
        public List<Finding> check(Blue clause, RenderedBlock block) {
            throw new IllegalStateException("no colour");
        }

        @Override
        public List<Finding> check(Blue clause, RenderedPage page) {
            throw new StackOverflowError();
        }

        @Override
        public List<Finding> check(Blue clause, RenderedSite site) {
            throw new NoClassDefFoundError("Colour");
        }
    }

    @Blue
    record Sky() {}

    record Plain() {}

    private final RenderedBlock block =
            BlockUnderTest.of(new Sky(), "<p id=block></p>").rendered();
    private final RenderedPage page = PageUnderTest.of(block).rendered();
    private final RenderedSite site = SiteUnderTest.of(PageUnderTest.of(block)).rendered();
    private final Checks checks =
            new Checks(List.of(new BlueCheck(), new CalmCheck(), new WholeCheck(), new NamelessCheck()));

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(Finding::message).toList();
    }

    @Test
    void shouldAskEachCheckOfWhatItLooksAt() {
        assertEquals(List.of("is red"), messages(checks.of(block, number -> {})));
        assertEquals(List.of("more than 3"), messages(checks.of(page, number -> {})));
        assertEquals(List.of("less than 1"), messages(checks.of(site, new Workers(1))));
        RenderedBlock plain = BlockUnderTest.of(new Plain(), "<p id=block></p>").rendered();
        assertEquals(List.of(), checks.of(plain, number -> {}));
    }

    @Test
    void shouldHoldEverythingToTheValuesOfAPolicy() {
        Tightened calm = new Tightened();
        calm.put("most", 2, new Place("policy.yaml", 4));
        Tightened whole = new Tightened();
        whole.put("least", 5, new Place("policy.yaml", 7));
        Checks stricter = checks.with(Map.of(Calm.class, calm, Whole.class, whole));
        assertEquals(List.of("is red"), messages(stricter.of(block, number -> {})));
        assertEquals(List.of("more than 2, asked in policy.yaml:4"), messages(stricter.of(page, number -> {})));
        assertEquals(List.of("less than 5, asked in policy.yaml:7"), messages(stricter.of(site, new Workers(2))));
        assertEquals(List.of("more than 3"), messages(checks.of(page, number -> {})));
    }

    @Test
    void shouldSayWhatIsPromisedByItsId() {
        assertEquals(
                List.of("ACME-001 SITE", "ACME-002 PAGE", "ACME-003 BLOCK"),
                checks.promises().stream()
                        .map(promise -> promise.id() + " " + promise.scope())
                        .toList());
        assertEquals(Set.of(Blue.class, Calm.class, Whole.class, Nameless.class), checks.clauses());
        assertEquals(
                Scope.SITE, new Checks(List.of(new Proxied())).promises().get(0).scope());
    }

    @Test
    void shouldKnowWhatHoldsWithoutBeingDeclared() {
        assertFalse(checks.holdsEverywhere(Blue.class));
        assertTrue(checks.holdsEverywhere(Calm.class));
        assertTrue(checks.holdsEverywhere(Whole.class));
        assertFalse(checks.holdsEverywhere(Clause.class));
    }

    @Test
    void shouldFindThatACheckFails() {
        Checks failing = new Checks(List.of(new Failing(), new CalmCheck(), new WholeCheck()));
        assertEquals(List.of(broken(block.subject(), "no colour")), failing.of(block, number -> {}));
        assertEquals(
                broken(page.subject(), "StackOverflowError"),
                failing.of(page, number -> {}).get(0));
        assertEquals(
                List.of("the check of @Blue fails: Colour", "less than 1"), messages(failing.of(site, new Workers(1))));
        assertEquals(
                broken(site.subject(), "Colour"),
                failing.of(site, new Workers(1)).get(0));
    }

    private static Finding broken(Subject subject, String reason) {
        return Rule.BROKEN_CHECK.at(
                subject, "the check of @Blue fails: " + reason, "correct the check of " + Blue.class.getName());
    }

    @Test
    void shouldRefuseACheckOfNoClause() {
        assertEquals(
                "java.lang.String implements no Check<…> with its clause",
                assertThrows(IllegalStateException.class, () -> Checks.clauseOf(String.class))
                        .getMessage());
    }
}
