package org.sitewright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * Compares two versions of a component pack or of a site: each is loaded in a class loader of its own, the sites are
 * rendered with each, and what is promised less, and which pages differ, is said. Fails where a promise is relaxed or
 * dropped, or a verdict is worse.
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

    /** Folders with {@code WEB-INF/site}, separated by commas; without them, the project's own. Sites of a WAR are its own. */
    @Parameter(property = "sites")
    private List<File> sites;

    /** A file for the comparison as JSON. */
    @Parameter(property = "output")
    private File output;

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    @Parameter(defaultValue = "${project.basedir}/src/main/webapp", readonly = true, required = true)
    private File webapp;

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
            Path work = Files.createTempDirectory("sitewright-diff");
            try (Isolated testkit = new Isolated(List.of())) {
                compared = testkit.compare(snapshot(from, work), snapshot(to, work));
                if (output != null) {
                    Files.createDirectories(output.toPath().toAbsolutePath().getParent());
                    Files.writeString(output.toPath(), compared.get(1));
                }
            } finally {
                remove(work);
            }
        } catch (Version.UnusableException | IllegalArgumentException unusable) {
            throw new MojoExecutionException(unusable.getMessage(), unusable);
        } catch (IOException unreadable) {
            throw new MojoExecutionException("A version cannot be read: " + unreadable.getMessage(), unreadable);
        }
        compared.get(0).lines().forEach(getLog()::info);
        if (!compared.get(2).equals("0")) {
            throw new MojoFailureException("Less is promised than before, or a verdict is worse; see above.");
        }
    }

    private String snapshot(String version, Path work) throws IOException, Version.UnusableException {
        Version project = project();
        if (version == null || version.isBlank()) {
            return snapshot(project);
        }
        Path place = Path.of(directory).resolve(version);
        if (!Files.exists(place) && version.matches("[^/\\\\:]+(:[^/\\\\:]+){2,4}")) {
            place = resolved(version);
        }
        if (!Files.exists(place)) {
            throw new Version.UnusableException("There is no " + place);
        }
        return place.toString().endsWith(".json") ? Files.readString(place) : snapshot(project.with(place, work));
    }

    private static String snapshot(Version version) {
        try (Isolated isolated = new Isolated(version.classPath())) {
            return isolated.take(version.webapps());
        }
    }

    private Version project() throws Version.UnusableException {
        Map<String, String> webapps = new LinkedHashMap<>();
        if (sites != null && !sites.isEmpty()) { // Maven gives an empty list where nothing was named
            for (File site : sites) {
                if (!new File(site, "WEB-INF/site").isDirectory()) {
                    throw new Version.UnusableException(site + " has no folder WEB-INF/site");
                }
                webapps.put(sites.size() == 1 ? "site" : site.toString(), site.toString());
            }
        } else if (new File(webapp, "WEB-INF/site").isDirectory()) {
            webapps.put("site", webapp.toString());
        }
        return new Version(classPath.stream().map(Path::of).toList(), webapps);
    }

    private Path resolved(String artifact) throws Version.UnusableException {
        try {
            // group:artifact:packaging:version is what the resolver reads, too
            return repositorySystem
                    .resolveArtifact(session, new ArtifactRequest(new DefaultArtifact(artifact), repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException | IllegalArgumentException unknown) {
            throw new Version.UnusableException(unknown.getMessage());
        }
    }

    private static void remove(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
