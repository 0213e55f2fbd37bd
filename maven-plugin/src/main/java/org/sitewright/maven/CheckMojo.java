package org.sitewright.maven;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.foreign.ForeignCheck;
import org.sitewright.engine.foreign.FoundChecks;
import org.sitewright.engine.report.Reports;

/**
 * Holds pages that Sitewright did not make to the rules of pages and sites: what a draft breaks before it is imported.
 * Needs no project: {@code mvn org.sitewright:sitewright-maven-plugin:check -Dcheck=draft.html}. In a project, the checks
 * on its class path are held, too, once it is compiled. Fails where an error is found.
 */
@Mojo(
        name = "check",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        aggregator = true,
        threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    /** An HTML file, several of them separated by commas, a folder, or the URL of a server. */
    @Parameter(property = "check")
    private List<String> check;

    /**
     * Scheme and host that the site will have; without it, as the first page's canonical link says, and where it has none,
     * assumed, which the report says.
     */
    @Parameter(property = "origin", defaultValue = "")
    private String origin;

    /** The most pages that are read. */
    @Parameter(property = "pages", defaultValue = "100")
    private int pages;

    /** Whether a URL may be on another machine than this one. */
    @Parameter(property = "remote", defaultValue = "false")
    private boolean remote;

    /** Where the reports go. */
    @Parameter(property = "reports", defaultValue = "target/sitewright-check")
    private String reports;

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true)
    private List<String> classPath;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private String directory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path folder = Path.of(directory).resolve(reports);
        Verdict verdict;
        try (URLClassLoader project = project()) {
            ForeignCheck.Result result = ForeignCheck.of(
                    check == null ? List.of() : check,
                    Path.of(directory),
                    origin == null ? "" : origin,
                    pages,
                    remote,
                    FoundChecks.of(own(), project));
            verdict = result.verdict();
            result.text(LocalDate.now()).lines().forEach(getLog()::info);
            Reports.writeForeign(folder, verdict, result.remarks(), Instant.now());
        } catch (IllegalArgumentException unusable) {
            throw new MojoExecutionException(unusable.getMessage(), unusable);
        } catch (IOException unwritable) {
            throw new MojoExecutionException(folder + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
        getLog().info("Reports: " + folder);
        if (!verdict.admitted()) {
            throw new MojoFailureException(verdict.site() + " breaks what holds for every page; see above and "
                    + folder.resolve("verdict.html"));
        }
    }

    /** The project's class path, where there is a project, without what this plugin brings. */
    private List<Path> own() {
        return classPath == null
                ? List.of()
                : classPath.stream()
                        .map(Path::of)
                        .filter(path -> Files.exists(path) && !Isolated.has(path))
                        .toList();
    }

    private URLClassLoader project() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : own()) {
            urls.add(path.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), getClass().getClassLoader());
    }
}
