package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScriptErrors;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Inert;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.site.Rule;

class UnheldPromisesTest {
    private static final String HERE = "org/sitewright/engine/verification/UnheldPromisesTest$";

    @Clause(id = "ACME-001", summary = "Nobody looks")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Alone {}

    @Clause(id = "ACME-002", summary = "Its check was not said to be a bean")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Scopeless {}

    static class ScopelessCheck extends NothingFound<Scopeless> implements Check.OfBlock<Scopeless> {}

    @Clause(id = "ACME-003", summary = "No container can make its check")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Closed {}

    @ApplicationScoped
    static class ClosedCheck extends NothingFound<Closed> implements Check.OfBlock<Closed> {
        ClosedCheck(int limit) {
            assertEquals(0, limit);
        }

        private ClosedCheck() {}
    }

    @Clause(id = "ACME-004", summary = "Its check lies where no container looks")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Hidden {}

    @ApplicationScoped
    static class HiddenCheck extends NothingFound<Hidden> implements Check.OfBlock<Hidden> {}

    @Clause(id = "ACME-005", summary = "Its check looks at another clause")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Mistaken {}

    @ApplicationScoped
    static class MistakenCheck extends NothingFound<Hidden> implements Check.OfBlock<Hidden> {}

    @Clause(id = "ACME-006", summary = "What is named like its check is none")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Named {}

    static class NamedCheck {}

    @Clause(id = "ACME-101", summary = "Numbered like a clause of the browser stage, which knows it as little")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Seen {}

    @Clause(id = "ACME-007", summary = "Composed of what is checked")
    @MaxHtml(40)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Short {}

    @Alone
    @Retention(RetentionPolicy.RUNTIME)
    @interface Wrapping {}

    abstract static class NothingFound<C extends Annotation> {
        public List<Finding> check(C clause, RenderedBlock block) {
            return List.of();
        }
    }

    @MaxHtml(40)
    @Stores(@Stores.Item(name = "theme", purpose = "light or dark", category = Category.NECESSARY, days = 1))
    @ThirdParty(host = "a.org", name = "A", purpose = "maps", category = Category.NECESSARY, days = 1)
    @Inert
    @NoScriptErrors
    @Short
    record Held() {}

    @Seen
    record OfSeen() {}

    @Alone
    record Lonely() {}

    @Wrapping
    record Wrapped() {}

    @Scopeless
    record OfScopeless() {}

    @Closed
    record OfClosed() {}

    @Hidden
    record OfHidden() {}

    @Mistaken
    record OfMistaken() {}

    @Named
    record OfNamed() {}

    private final UnheldPromises promises = new UnheldPromises(Set.of(MaxHtml.class));

    @Test
    void shouldAcceptWhatIsCheckedComposedDeclaredOrSeenByABrowser() {
        assertEquals(List.of(), promises.of(List.of(Held.class)));
    }

    @Test
    void shouldAcceptAClauseOnceItsCheckIsFound() {
        assertEquals(List.of(), new UnheldPromises(Set.of(Alone.class)).of(List.of(Lonely.class, Wrapped.class)));
    }

    @Test
    void shouldNoticeAClauseWithoutACheck() {
        assertFinding(
                Lonely.class,
                "Lonely promises @Alone (ACME-001), which nothing checks",
                "write AloneCheck, an @ApplicationScoped Check.OfBlock<Alone>",
                "Alone");
    }

    @Test
    void shouldNoticeItWithinAComposedClause() {
        assertFinding(
                Wrapped.class,
                "Wrapped promises @Alone (ACME-001) through @Wrapping, which nothing checks",
                "write AloneCheck, an @ApplicationScoped Check.OfBlock<Alone>",
                "Alone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OfScopeless|Scopeless (ACME-002)|annotate ScopelessCheck with @ApplicationScoped",
                "OfClosed|Closed (ACME-003)|give ClosedCheck a public constructor without parameters",
                "OfHidden|Hidden (ACME-004)|put an empty META-INF/beans.xml beside HiddenCheck, which no container finds",
                "OfMistaken|Mistaken (ACME-005)|let MistakenCheck implement Check.OfBlock<Mistaken>",
                "OfSeen|Seen (ACME-101)|write SeenCheck, an @ApplicationScoped Check.OfBlock<Seen>",
                "OfNamed|Named (ACME-006)|let NamedCheck implement Check.OfBlock<Named>"
            })
    void shouldSayWhatTheCheckLacks(String expected) throws ClassNotFoundException {
        String[] parts = expected.split("\\|");
        String clause = parts[1].substring(0, parts[1].indexOf(' '));
        assertFinding(
                Class.forName(UnheldPromisesTest.class.getName() + "$" + parts[0])
                        .asSubclass(Record.class),
                parts[0] + " promises @" + parts[1] + ", which nothing checks",
                parts[2],
                clause);
    }

    @Test
    void shouldNameEveryComponentInTheOrderOfTheirNames() {
        assertEquals(
                List.of("Lonely", "OfNamed", "Wrapped"),
                promises.of(List.of(Wrapped.class, OfNamed.class, Held.class, Lonely.class)).stream()
                        .map(finding ->
                                finding.message().substring(0, finding.message().indexOf(' ')))
                        .toList());
    }

    private void assertFinding(Class<? extends Record> component, String message, String fix, String clause) {
        assertEquals(
                List.of(Rule.UNHELD_PROMISE.at(
                        Place.of(HERE + component.getSimpleName() + ".java"),
                        message,
                        fix + ", compose @" + clause + " of clauses that are checked, or take it out of the contract")),
                promises.of(List.of(component)));
    }
}
