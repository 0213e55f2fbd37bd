package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.api.verification.Check;
import org.sitewright.engine.signing.Inputs;
import org.sitewright.engine.signing.StartInputs;
import org.sitewright.engine.verification.CheckClasses;
import org.sitewright.engine.verification.Checks;
import org.sitewright.testkit.parts.NoShouting;

class StartInputsTest {
    @TempDir
    private Path one;

    @TempDir
    private Path other;

    private static Inputs inputs(Path folder, Map<String, String> settings) {
        try (SiteUnderTest site = SiteUnderTest.start(folder, settings)) {
            return site.within(StartInputsTest::inputs);
        }
    }

    private static Inputs inputs(ServletContext context) {
        try {
            return StartInputs.of(context, checks(), ConfigProvider.getConfig());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Check<?>> checks() {
        return CDI.current().select(new TypeLiteral<Check<?>>() {}, Any.Literal.INSTANCE).stream()
                .toList();
    }

    @Test
    void shouldBeTheSameWhereverTheWebApplicationLies() {
        WebApp.in(one);
        WebApp.in(other);
        Inputs inputs = inputs(one, Map.of());
        assertEquals(inputs, inputs(other, Map.of()));
        assertTrue(
                inputs.digests()
                        .keySet()
                        .containsAll(List.of(
                                "components/testkit",
                                "content",
                                "engine",
                                "libraries",
                                "rules",
                                "server",
                                "settings",
                                "theme/testkit",
                                "webapp")),
                inputs.toString());
    }

    @Test
    void shouldSayWhatIsDifferent() {
        WebApp.in(one);
        WebApp.in(other).site("notes.txt", "high tide");
        assertEquals(
                List.of("content", "settings"),
                inputs(one, Map.of()).differences(inputs(other, Map.of("sitewright.url", "http://harbour.org"))));
    }

    @Test
    void shouldFindTheChecksOfTheContainerWithoutAContainer() throws IOException {
        WebApp.in(one);
        Set<String> beans;
        try (SiteUnderTest site = SiteUnderTest.start(one)) {
            beans = site.within(context -> checks().stream()
                    .map(check -> check.getClass().getName().replaceFirst("\\$Proxy\\$.*", ""))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        Set<String> found = new TreeSet<>();
        for (Class<?> owner : List.of(Checks.class, NoShouting.class)) {
            CheckClasses.in(CheckClasses.place(owner), owner.getClassLoader())
                    .forEach(check -> found.add(check.getName()));
        }
        assertEquals(beans, found);
    }
}
