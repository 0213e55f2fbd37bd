package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitewright.api.contract.Clause;
import org.sitewright.engine.site.Rule;

/** Holds all clauses to the same: one id, one check, one test, by the same name. */
class EveryClauseTest {
    private static final Pattern ID = Pattern.compile("[A-Z0-9]+-\\d{3}");

    /** From this number on a clause needs a browser; its check and test are in {@code runtime/browser}, held to the same there. */
    private static final int FIRST_OF_BROWSER = 101;

    /** Declarations that another clause's check reads, and the one that renders with hostile values. */
    private static final Set<String> WITHOUT_CHECK = Set.of("Stores", "ThirdParty", "Inert");

    @TestFactory
    Stream<DynamicTest> shouldHaveOneCheckAndOneTest() throws IOException {
        return Clauses.all().stream()
                .filter(clause -> !WITHOUT_CHECK.contains(clause.getSimpleName()) && number(clause) < FIRST_OF_BROWSER)
                .map(clause -> DynamicTest.dynamicTest(clause.getSimpleName(), () -> {
                    String name = "org.sitewright.engine.verification." + dimension(clause) + "."
                            + clause.getSimpleName() + "Check";
                    Class<?> check = Class.forName(name);
                    assertTrue(check.isAnnotationPresent(ApplicationScoped.class), "is a bean");
                    assertFalse(java.lang.reflect.Modifier.isFinal(check.getModifiers()), "can be proxied");
                    assertNotNull(check.getConstructor());
                    for (var type : check.getGenericInterfaces()) {
                        assertEquals(clause, ((ParameterizedType) type).getActualTypeArguments()[0]);
                    }
                    assertNotNull(Class.forName(name + "Test"));
                }));
    }

    @Test
    void shouldHaveUniquePermanentIds() throws IOException {
        Map<String, Class<?>> byId = new HashMap<>();
        for (Class<?> clause : Clauses.all()) {
            String id = clause.getAnnotation(Clause.class).id();
            assertTrue(ID.matcher(id).matches(), id);
            assertEquals(null, byId.put(id, clause), id);
        }
        assertTrue(byId.size() > 40, byId.size() + " clauses found");
    }

    @Test
    void shouldSayWhyAndWhereFrom() throws IOException {
        for (Class<?> clause : Clauses.all()) {
            Clause meta = clause.getAnnotation(Clause.class);
            for (String text : List.of(meta.summary(), meta.reason(), meta.source(), meta.unseen())) {
                assertFalse(
                        text.isBlank(),
                        meta.id() + ": say summary, reason, source and unseen in @Clause of " + clause.getSimpleName()
                                + ".java");
            }
            assertTrue(meta.reason().endsWith("."), meta.id() + ": the reason is a sentence");
            assertTrue(meta.unseen().endsWith("."), meta.id() + ": what is unseen is a sentence");
            assertFalse(meta.summary().endsWith("."), meta.id() + ": the summary has no full stop");
        }
        for (Rule rule : Rule.values()) {
            assertTrue(rule.reason().endsWith("."), rule.id() + ": the reason is a sentence");
            assertTrue(rule.fix().endsWith("."), rule.id() + ": the fix is a sentence");
        }
    }

    private static int number(Class<?> clause) {
        return Integer.parseInt(clause.getAnnotation(Clause.class).id().replaceFirst("^.*-", ""));
    }

    private static String dimension(Class<?> clause) {
        return clause.getPackageName().replaceFirst("^.*\\.", "");
    }
}
