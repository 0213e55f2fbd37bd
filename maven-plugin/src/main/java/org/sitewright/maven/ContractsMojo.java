package org.sitewright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** The file to write; without it, it is printed. */
    @Parameter(property = "output")
    private File output;

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    @Parameter(defaultValue = "${project.basedir}/src/main/webapp", readonly = true, required = true)
    private File webapp;

    @Override
    public void execute() throws MojoExecutionException {
        if (!List.of("text", "json").contains(format)) {
            throw new MojoExecutionException("-Dformat=" + format + " is unknown; use text or json");
        }
        try (Isolated project = new Isolated(classPath.stream().map(Path::of).toList())) {
            boolean site = webapp.toPath().resolve("WEB-INF/site").toFile().isDirectory();
            String said = format.equals("text")
                    ? project.contracts()
                    : project.take(site ? Map.of("site", webapp.toString()) : Map.of());
            if (output == null) {
                said.lines().forEach(getLog()::info);
            } else {
                Files.createDirectories(output.toPath().toAbsolutePath().getParent());
                Files.writeString(output.toPath(), said);
            }
        } catch (IOException unwritable) {
            throw new MojoExecutionException(output + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }
}
