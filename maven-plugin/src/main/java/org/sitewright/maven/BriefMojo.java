package org.sitewright.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.project.ProjectException;
import org.sitewright.archetype.project.ProjectLock;
import org.sitewright.archetype.project.SecondDelivery;

/**
 * Reads the brief again and shows what has changed: facts with their sources, and what would become of each file. With
 * {@code -Dapply=true} it is applied, all or nothing. What people have edited since the last generation stays as it is;
 * where that and the new brief cannot both be had, both are shown, the new version is put into {@code
 * .sitewright/conflicts}, and the build fails after everything else has been applied.
 */
@Mojo(name = "brief", aggregator = true)
public final class BriefMojo extends AbstractMojo {
    /** What the client has delivered: a file or a folder, relative to where Maven runs. Without it, where it lay last time. */
    @Parameter(property = "brief")
    private String brief;

    /** Name of the reader. Readers other than {@code rules} come with a dependency of this plugin. */
    @Parameter(property = "reader", defaultValue = "rules")
    private String reader;

    /** Whether to write; otherwise it is only shown. */
    @Parameter(property = "apply", defaultValue = "false")
    private boolean apply;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File project;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private String directory;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        int conflicts;
        try (ProjectLock alone = ProjectLock.of(project.toPath())) {
            getLog().debug(alone.toString());
            Optional<Path> place =
                    Optional.ofNullable(brief).map(path -> Path.of(directory).resolve(path));
            SecondDelivery delivery = SecondDelivery.read(project.toPath(), place, reader, version);
            if (apply) {
                delivery.apply();
            }
            delivery.report(apply).forEach(getLog()::info);
            conflicts = delivery.conflicts();
        } catch (BriefException | ProjectException e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("The project was left as it was: " + e.getMessage(), e);
        }
        if (apply && conflicts > 0) {
            throw new MojoFailureException(conflicts
                    + (conflicts == 1 ? " file is" : " files are")
                    + " in conflict; everything else was applied. See .sitewright/conflicts.");
        }
    }
}
