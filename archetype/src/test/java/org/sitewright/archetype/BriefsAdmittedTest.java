package org.sitewright.archetype;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitewright.archetype.project.Generation;
import org.sitewright.testkit.Gate;

/**
 * The site of each brief is admitted unedited: those of {@code docs/briefs} and {@code src/test/briefs}, and those of the folder that the system
 * property {@code sitewright.briefs} names, where real ones lie.
 */
class BriefsAdmittedTest {
    @TempDir
    Path project;

    static Stream<Path> briefs() throws IOException {
        List<Path> briefs = new ArrayList<>(in(Path.of("../docs/briefs")));
        briefs.removeIf(brief -> brief.endsWith("README.md"));
        briefs.addAll(in(Path.of("src/test/briefs")));
        String real = System.getProperty("sitewright.briefs");
        if (real != null) {
            briefs.addAll(in(Path.of(real)));
        }
        return briefs.stream();
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void shouldBecomeASiteThatIsAdmitted(Path brief) throws IOException {
        Generation.run(project, brief, "rules", "org.sitewright.sample", "test");
        Path webapp = project.resolve("src/main/webapp");
        new SampleComponent("org.sitewright.sample").compileInto(webapp.resolve("WEB-INF/classes"));

        Gate.assertAdmitted(webapp);

        assertFalse(Files.readString(project.resolve("GAPS.md")).isBlank());
    }
}
