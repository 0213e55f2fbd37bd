package org.sitewright.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.engine.foreign.FoundChecks;

/** What can be known of a WAR without running it. */
class OfflineInputsTest {
    private static final String SETTINGS = "WEB-INF/classes/META-INF/microprofile-config.properties";

    @TempDir
    private Path folder;

    /** The engine that compares: the same jar as in the WAR, or another of that name. */
    private List<Path> engine(byte[] jar) throws IOException {
        return List.of(
                Files.write(Files.createDirectories(folder.resolve("own")).resolve("engine.jar"), jar));
    }

    private OfflineInputs of(TestWar war, Map<String, String> settings, List<Path> engine)
            throws IOException, UnreadableException {
        Properties given = new Properties();
        given.putAll(settings);
        try (UnpackedWar unpacked = UnpackedWar.of(war.write(folder))) {
            return OfflineInputs.of(unpacked, Optional.of(given), engine);
        }
    }

    private String settings(TestWar war, Map<String, String> settings) throws IOException, UnreadableException {
        return of(war, settings, List.of()).inputs().digests().get(Inputs.SETTINGS);
    }

    @Test
    void shouldKnowTheRulesWhereTheEngineIsItsOwn() throws IOException, UnreadableException {
        TestWar war = TestWar.make();
        OfflineInputs inputs = of(war, Map.of(), engine(war.files().get("WEB-INF/lib/engine.jar")));
        assertEquals(
                RulesInput.digest(FoundChecks.engine().checks()),
                inputs.inputs().digests().get(Inputs.RULES));
        assertEquals(List.of("server: it is known only where the WAR runs"), inputs.notCompared());
        assertTrue(inputs.compared().contains("rules, settings"), inputs.compared());
    }

    @Test
    void shouldCountACheckOfTheWarWithoutRunningItAmongTheRules() throws IOException, UnreadableException {
        TestWar war = TestWar.make();
        List<Path> engine = engine(war.files().get("WEB-INF/lib/engine.jar"));
        String without = of(war, Map.of(), engine).inputs().digests().get(Inputs.RULES);
        Path classes = compiled();
        TestWar with = war.with(
                        "WEB-INF/classes/own/OwnCheck.class", Files.readAllBytes(classes.resolve("own/OwnCheck.class")))
                .with("WEB-INF/classes/own/Own.class", Files.readAllBytes(classes.resolve("own/Own.class")));
        assertNotEquals(without, of(with, Map.of(), engine).inputs().digests().get(Inputs.RULES));
    }

    /** An own clause with its check, as a site has it. */
    private Path compiled() throws IOException {
        Path clause = Files.writeString(
                folder.resolve("Own.java"),
                """
                package own;
                @org.sitewright.api.contract.Clause(id = "ACME-001", summary = "A page says so")
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                public @interface Own {}
                """);
        Path check = Files.writeString(
                folder.resolve("OwnCheck.java"),
                """
                package own;
                @jakarta.enterprise.context.ApplicationScoped
                public class OwnCheck implements org.sitewright.api.verification.Check.OfPage<Own> {
                    static { if (true) throw new IllegalStateException("it is run"); }
                    public java.util.List<org.sitewright.api.verification.Finding> check(
                            Own clause, org.sitewright.api.verification.RenderedPage page) {
                        return java.util.List.of();
                    }
                }
                """);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                classes.toString(),
                                clause.toString(),
                                check.toString()));
        return classes;
    }

    @Test
    void shouldSayThatItDoesNotKnowTheRulesOfAnotherEngine() throws IOException, UnreadableException {
        TestWar war = TestWar.make();
        byte[] other = TestWar.zip(Map.of("org/sitewright/engine/Sitewright.class", TestWar.bytes("other")));
        OfflineInputs inputs = of(war, Map.of(), engine(other));
        assertFalse(inputs.inputs().digests().containsKey(Inputs.RULES));
        assertEquals(
                "rules: the WAR's engine is another version than the one that compares",
                inputs.notCompared().get(0));
    }

    @Test
    void shouldSayThatNobodyHasGivenSettings() throws IOException, UnreadableException {
        try (UnpackedWar unpacked = UnpackedWar.of(TestWar.make().write(folder))) {
            OfflineInputs inputs = OfflineInputs.of(unpacked, Optional.empty(), List.of());
            assertFalse(inputs.inputs().digests().containsKey(Inputs.SETTINGS));
            assertTrue(inputs.notCompared().contains("settings: nobody has said what the operator sets"));
        }
    }

    @Test
    void shouldPutTheOperatorsSettingsOverThoseOfTheWar() throws IOException, UnreadableException {
        TestWar plain = TestWar.make();
        TestWar war = plain.with(
                SETTINGS,
                TestWar.bytes("sitewright.url=https://a.org\n%live.sitewright.environment=production\nother=1\n"));
        Map<String, String> live = Map.of("mp.config.profile", "live");
        assertEquals(
                settings(plain, Map.of("sitewright.url", "https://b.org")),
                settings(
                        war.with(SETTINGS, TestWar.bytes("sitewright.url=https://a.org")),
                        Map.of("sitewright.url", "https://b.org")));
        assertNotEquals(settings(plain, Map.of()), settings(war, Map.of()));
        assertEquals(
                settings(plain, Map.of("sitewright.url", "https://a.org", "sitewright.environment", "production")),
                settings(war, live));
        assertEquals(
                settings(plain, Map.of("SITEWRIGHT_URL", "https://a.org")),
                settings(plain, Map.of("sitewright.url", "https://a.org")));
    }
}
