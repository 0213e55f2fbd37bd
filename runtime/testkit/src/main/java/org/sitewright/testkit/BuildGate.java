package org.sitewright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sitewright.engine.report.Reports;

/**
 * The gate of a build that is no test: the same decision as {@link Gate}'s, with its reports. Everything that goes in or
 * comes out is of the JDK, so that a build tool can call the version of the engine that the project has.
 */
public final class BuildGate {
    private BuildGate() {}

    /**
     * Verifies every site of {@code webapp} with the class path of the running thread.
     *
     * @param webapp a folder with {@code WEB-INF/site}
     * @param settings keys such as {@code sitewright.environment}
     * @param reports the folder that every format of the verdicts is written to
     * @return the verdicts for a terminal, and why the build is refused, in a sentence, which is empty where it is not
     * @throws IllegalArgumentException when {@code webapp} holds no site
     */
    public static List<String> verify(String webapp, Map<String, String> settings, String reports) {
        try (SiteUnderTest site = SiteUnderTest.start(Path.of(webapp), settings, true)) {
            Conclusion conclusion = new Conclusion(site.verdicts(), LocalDate.now());
            Reports.write(Path.of(reports), conclusion.verdicts(), Instant.now());
            return List.of(conclusion.text(), conclusion.refusal());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
