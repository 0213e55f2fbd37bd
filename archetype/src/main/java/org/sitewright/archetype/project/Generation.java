package org.sitewright.archetype.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.reading.ReadBrief;
import org.sitewright.archetype.site.SiteWriter;

/** Completes a project that the archetype has laid out, or takes it back when the brief cannot be used. */
public final class Generation {
    private static final String SITE = "src/main/webapp/WEB-INF/site/";

    private Generation() {}

    /**
     * Reads the brief and writes the site.
     *
     * @param project folder with the archetype's files
     * @param read the brief
     * @param packageName of the site's own components
     * @param version of the archetype and the framework
     * @throws org.sitewright.archetype.brief.BriefException when the brief cannot be used; the archetype's files are then removed
     */
    public static void run(Path project, ReadBrief read, String packageName, String version) {
        try {
            Map<String, String> files = files(read.brief(), packageName, version);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = project.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
            GenerationRecord.write(project, version);
        } catch (IOException e) {
            Template.remove(project, packageName);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            Template.remove(project, packageName);
            throw e;
        }
    }

    /** Path in the project and text of every file that depends on the brief. */
    static Map<String, String> files(Brief brief, String packageName, String version) {
        Map<String, String> files = new TreeMap<>();
        new SiteWriter().files(brief).forEach((path, text) -> files.put(SITE + path, text));
        String config = Template.text("microprofile-config.properties")
                + brief.domain()
                        .map(domain -> "%production.sitewright.url=https://" + domain + "\n")
                        .orElse("# %production.sitewright.url=https://…\n");
        files.put("src/main/resources/META-INF/microprofile-config.properties", config);
        files.put(".gitignore", Template.text("gitignore"));
        files.put("GAPS.md", new Gaps(brief).text());
        files.put(
                "README.md",
                Template.text("README.md")
                        .replace("@package@", packageName.replace('.', '/'))
                        .replace("@version@", version)
                        .replace("@name@", brief.name().replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1")));
        return files;
    }
}
