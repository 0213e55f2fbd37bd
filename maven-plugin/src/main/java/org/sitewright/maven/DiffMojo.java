package org.sitewright.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Compares two versions of a component pack or of a site: each is loaded in a class loader of its own with the engine
 * it brings (where it brings none, with this plugin's), the sites are rendered with each, and what is promised less, and
 * which pages differ, is said. Fails where a promise is relaxed or dropped, or a verdict is worse; what cannot be compared
 * is an error of execution, not a failure.
 *
 * <p>A version is a Maven artifact ({@code group:artifact:version}, {@code group:artifact:war:version}), a WAR, a jar, a
 * folder of classes, an unpacked web application, or a snapshot that {@code sitewright:contracts -Dformat=json} wrote.
 */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DiffMojo extends AbstractMojo {
    /** The old version. */
    @Parameter(property = "from")
    private String from;

    /** The new version; without it, this project as it was compiled last. */
    @Parameter(property = "to")
    private String to;

    /**
     * The sites that both versions are rendered with, separated by commas: WARs, zips of {@code WEB-INF/site}, folders with
     * it, or folders of these. Each is called by the name of its file. Without them, a project and a WAR are rendered with
     * their own.
     */
    @Parameter(property = "sites")
    private List<String> sites;

    /** A file for the comparison as JSON; after a run it is there only if something was compared. */
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

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    @Component
    private RepositorySystem repositorySystem;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (from == null || from.isBlank()) {
            throw new MojoExecutionException("Name the old version: -Dfrom=ARTIFACT, WAR, jar, folder or snapshot");
        }
        List<String> compared;
        try {
            compared = compared();
        } catch (UnusableException | IllegalArgumentException | IllegalStateException unusable) {
            throw new MojoExecutionException("Nothing was compared: " + unusable.getMessage(), unusable);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new MojoExecutionException("A version cannot be read: " + unreadable.getMessage(), unreadable);
        }
        compared.get(0).lines().forEach(getLog()::info);
        if (!compared.get(2).isEmpty()) {
            throw new MojoFailureException(compared.get(2) + "; see above.");
        }
    }

    private List<String> compared() throws IOException, UnusableException {
        if (output != null) {
            Files.deleteIfExists(output.toPath()); // what an earlier run has found is not what this one finds
        }
        Path work = Files.createTempDirectory("sitewright-diff");
        try (Isolated testkit = new Isolated(List.of())) {
            Sites others = Sites.of(sites, Path.of(directory));
            List<String> compared = testkit.compare(snapshot(from, others, work), snapshot(to, others, work));
            if (output != null) {
                Files.createDirectories(output.toPath().toAbsolutePath().getParent());
                Files.writeString(output.toPath(), compared.get(1));
            }
            return compared;
        } finally {
            Webapps.remove(work);
        }
    }

    private String snapshot(String version, Sites others, Path work) throws IOException, UnusableException {
        Version project = Version.project(classPath, webapp.toPath());
        if (version == null || version.isBlank()) {
            Compiled.required(sources, classes, "diff");
            return snapshot(others.none() ? project : project.render(others, work));
        }
        Path place = Path.of(directory).resolve(version);
        if (!Files.exists(place) && version.matches("[^/\\\\:]+(:[^/\\\\:]+){2,4}")) {
            place = resolved(version);
        }
        if (!Files.exists(place)) {
            throw new UnusableException("there is no " + place);
        }
        if (place.toString().endsWith(".json")) {
            return Files.readString(place);
        }
        Version named = project.with(place, work);
        return snapshot(others.none() ? named : named.render(others, work));
    }

    private String snapshot(Version version) {
        try (Isolated isolated = Isolated.version(version.classPath())) {
            return isolated.take(version.webapps());
        } catch (IllegalStateException failed) {
            if (!(failed.getCause() instanceof LinkageError)) {
                throw failed;
            }
            getLog().warn("A version's engine does not fit this plugin (" + failed.getCause()
                    + "); it is rendered with the plugin's.");
        }
        try (Isolated isolated = new Isolated(version.classPath())) {
            return isolated.take(version.webapps());
        }
    }

    private Path resolved(String artifact) throws UnusableException {
        try {
            // group:artifact:packaging:version is what the resolver reads, too
            return repositorySystem
                    .resolveArtifact(session, new ArtifactRequest(new DefaultArtifact(artifact), repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException | IllegalArgumentException unknown) {
            throw new UnusableException(unknown.getMessage());
        }
    }
}
