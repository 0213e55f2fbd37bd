package org.sitewright.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.verification.VerdictText;

/** The gate of a build: what would be refused at deployment, and what is overdue, fails the test. */
public final class Gate {
    private Gate() {}

    /**
     * Fails unless every site of {@code webapp} is admitted and no waiver is overdue.
     *
     * @param webapp a folder with {@code WEB-INF/site}, for example {@code src/main/webapp}
     */
    public static void assertAdmitted(Path webapp) {
        assertAdmitted(webapp, Map.of());
    }

    /** The same with settings that an operator would give. */
    public static void assertAdmitted(Path webapp, Map<String, String> settings) {
        LocalDate today = LocalDate.now();
        try (SiteUnderTest site = SiteUnderTest.start(webapp, settings)) {
            List<Verdict> verdicts = site.verdicts();
            boolean overdue = verdicts.stream().flatMap(v -> v.waivers().stream()).anyMatch((Waiver waiver) -> waiver.overdue(today));
            if (overdue || !verdicts.stream().allMatch(Verdict::admitted)) {
                throw new AssertionError((overdue ? "a waiver is overdue\n" : "")
                        + verdicts.stream().map(verdict -> VerdictText.whole(verdict, today)).collect(Collectors.joining()));
            }
        }
    }

    /**
     * Fails unless the component's examples are admitted, each as a page of its own in a small site.
     *
     * @param component the record; its {@code .example.yaml} lies beside it
     */
    public static void assertComponent(Class<? extends Record> component) {
        ComponentSite.examples(component).forEach(example -> {
            try (ComponentSite site = ComponentSite.of(component, example)) {
                assertAdmitted(site.folder());
            }
        });
    }

    static String resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(owner.getName() + " has no " + name + " beside it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
