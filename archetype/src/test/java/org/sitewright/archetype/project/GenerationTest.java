package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Briefs;

class GenerationTest {
    private static final String SECRET = "the builders alone may know";

    @TempDir
    Path folder;

    private Path project() throws IOException {
        Path project = folder.resolve("project");
        for (String file : Template.files("com.acme.site")) {
            Path path = project.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
        return project;
    }

    @Test
    void shouldWriteARecordOfEveryFile() throws IOException {
        Path project = project();
        Path brief = Files.writeString(
                folder.resolve("brief.md"), "# Bo\n- Domain: bo-and-sons.co.uk\n- Audience: " + SECRET + "\n");
        Generation.run(project, brief, "com.acme.site", "1.2.3");
        String record = Files.readString(project.resolve(".sitewright/generation.json"));
        assertTrue(record.contains("sitewright-archetype:1.2.3")
                && record.contains("{\"file\": \"brief.md\", \"sha256\": \""));
        List<String> listed = record.lines()
                .filter(line -> line.startsWith("    \""))
                .map(line -> line.split("\"")[1])
                .toList();
        assertEquals(listed.stream().sorted().toList(), listed);
        assertTrue(listed.containsAll(Template.files("com.acme.site")));
        assertTrue(listed.containsAll(
                List.of("GAPS.md", "README.md", ".gitignore", "src/main/webapp/WEB-INF/site/site.yaml")));
        assertTrue(Files.readString(project.resolve("src/main/resources/META-INF/microprofile-config.properties"))
                .contains("\n%production.sitewright.url=https://bo-and-sons.co.uk\n"));
        for (String file : listed) {
            assertFalse(Files.readString(project.resolve(file)).contains(SECRET), file);
        }
    }

    @Test
    void shouldLeaveNothingBehindWhenTheBriefIsBad() throws IOException {
        Path project = project();
        Path brief = Files.writeString(folder.resolve("brief.yaml"), "tagline: x\n");
        assertThrows(BriefException.class, () -> Generation.run(project, brief, "com.acme.site", "1.2.3"));
        assertFalse(Files.exists(project));
    }

    @Test
    void shouldKeepWhatWasThereBefore() throws IOException {
        Path project = project();
        Path mine = Files.writeString(project.resolve("notes.txt"), "mine");
        assertThrows(
                BriefException.class,
                () -> Generation.run(project, folder.resolve("none.md"), "com.acme.site", "1.2.3"));
        try (var rest = Files.list(project)) {
            assertEquals(List.of(mine), rest.toList());
        }
    }

    @Test
    void shouldNameGapsWithPlacesAndLines() {
        var source = Briefs.source(
                "brief.md", "# Bo\n- Phone: 555 0100\n- Address: 3 Quay Street, Falmouth\n\n## Moon\nx\n");
        String gaps = new Gaps(new org.sitewright.archetype.brief.BriefReader().read(source), source).text();
        assertTrue(
                gaps.contains(
                        "1. **Telephone number** – visitors cannot call. Put it into `src/main/webapp/WEB-INF/site/site.yaml`, key `business.telephone`.\n2. **E-mail address**"),
                gaps);
        assertTrue(gaps.contains("- brief.md:2: phone: 555 0100\n"), gaps);
        assertTrue(gaps.contains("- brief.md:5: section \"Moon\"\n"), gaps);
        assertFalse(gaps.contains("Street address"), gaps);
        assertTrue(
                gaps.indexOf("Domain") < gaps.indexOf("Opening hours")
                        && gaps.indexOf("Opening hours") < gaps.indexOf("photographs"),
                gaps);
    }
}
