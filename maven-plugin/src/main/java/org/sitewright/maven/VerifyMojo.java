package org.sitewright.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Renders and verifies the project's site as its deployment does, with the project's own version of the engine and
 * without a server, and writes the verdict in every format. Fails where the site is refused, or a waiver is overdue. The
 * classes must be compiled: {@code mvn compile sitewright:verify}.
 */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class VerifyMojo extends AbstractMojo {
    private static final String PREFIX = "sitewright.";

    /** The web application: a folder with {@code WEB-INF/site}. */
    @Parameter(property = "webapp", defaultValue = "${project.basedir}/src/main/webapp", required = true)
    private File webapp;

    /** Where the reports go. */
    @Parameter(property = "reports", defaultValue = "${project.build.directory}/sitewright", required = true)
    private File reports;

    /**
     * What an operator would set, such as {@code sitewright.environment}; on the command line {@code
     * -Dsitewright.environment=production}.
     */
    @Parameter
    private Map<String, String> settings;

    @Parameter(defaultValue = "${session.userProperties}", readonly = true, required = true)
    private Properties given;

    @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    @Parameter(defaultValue = "${project.build.testOutputDirectory}", readonly = true, required = true)
    private String tests;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes;

    @Parameter(defaultValue = "${project.basedir}/src/main/java", readonly = true, required = true)
    private File sources;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        List<Path> own = classPath.stream()
                .filter(element -> !element.equals(tests))
                .map(Path::of)
                .toList();
        List<String> concluded;
        try {
            Compiled.required(sources, classes, "verify");
        } catch (UnusableException yet) {
            throw new MojoExecutionException(yet.getMessage(), yet);
        }
        try (Isolated project = Isolated.project(own)) {
            concluded = project.verify(webapp.toString(), merged(), reports.toString());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException impossible) {
            throw new MojoExecutionException("The site cannot be verified: " + impossible.getMessage(), impossible);
        }
        concluded.get(0).lines().forEach(getLog()::info);
        getLog().info("Reports: " + reports);
        String refusal = concluded.get(1);
        if (!refusal.isEmpty()) {
            throw new MojoFailureException("The build is refused: " + refusal);
        }
    }

    private Map<String, String> merged() {
        Map<String, String> merged = new HashMap<>(settings == null ? Map.of() : settings);
        given.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> merged.put(name, given.getProperty(name)));
        return merged;
    }
}
