package org.sitewright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Says what the project's components promise, its own and those of its dependencies. As JSON it is a snapshot, with the
 * project's site in it: keep it with a release, and compare a later version with it by {@code sitewright:diff
 * -Dfrom=FILE}.
 */
@Mojo(name = "contracts", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ContractsMojo extends AbstractMojo {
    /** {@code text} or {@code json}. */
    @Parameter(property = "format", defaultValue = "text")
    private String format;

    /**
     * The sites in the snapshot, separated by commas: WARs, zips of {@code WEB-INF/site}, folders with it, or folders of
     * these. Without them, the project's own.
     */
    @Parameter(property = "sites")
    private List<String> sites;

    /** The file to write; without it, it is printed. */
    @Parameter(property = "output")
    private File output;

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    @Parameter(defaultValue = "${project.basedir}/src/main/webapp", readonly = true, required = true)
    private File webapp;

    @Parameter(defaultValue = "${project.basedir}/src/main/java", readonly = true, required = true)
    private File sources;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private String directory;

    @Override
    public void execute() throws MojoExecutionException {
        if (!List.of("text", "json").contains(format)) {
            throw new MojoExecutionException("-Dformat=" + format + " is unknown; use text or json");
        }
        try {
            Compiled.required(sources, classes, "contracts");
            write(said(Sites.of(sites, Path.of(directory))));
        } catch (UnusableException | IllegalStateException unusable) {
            throw new MojoExecutionException("Nothing can be said: " + unusable.getMessage(), unusable);
        } catch (IOException unwritable) {
            throw new MojoExecutionException(output + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private String said(Sites others) throws IOException {
        Version project = Version.project(classPath, webapp.toPath());
        Path work = Files.createTempDirectory("sitewright-contracts");
        try (Isolated isolated = Isolated.version(project.classPath())) {
            if (format.equals("text")) {
                return isolated.contracts();
            }
            return isolated.take((others.none() ? project : project.render(others, work)).webapps());
        } finally {
            Webapps.remove(work);
        }
    }

    private void write(String said) throws IOException {
        if (output == null) {
            said.lines().forEach(getLog()::info);
        } else {
            Files.createDirectories(output.toPath().toAbsolutePath().getParent());
            Files.writeString(output.toPath(), said);
        }
    }
}
