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
                folder.resolve("brief.md"),
                "# Bo\n\nDomain: bo-and-sons.co.uk\nPhone: +44 20 7946 0018\n\n## Audience\n\n" + SECRET + "\n");
        Generation.run(project, brief, "rules", "com.acme.site", "1.2.3");
        GenerationRecord record = GenerationRecord.of(new ProjectTree(project));
        assertEquals("1.2.3", record.version());
        assertEquals("com.acme.site", record.packageName());
        assertEquals("../brief.md", record.brief().path());
        assertEquals("rules", record.brief().reader());
        assertEquals(
                Template.files("com.acme.site"), List.copyOf(record.template().keySet()));
        assertTrue(record.files()
                .keySet()
                .containsAll(List.of(
                        "brief.yaml", "GAPS.md", "README.md", ".gitignore", "src/main/webapp/WEB-INF/site/site.yaml")));
        assertTrue(Files.readString(project.resolve("src/main/resources/META-INF/microprofile-config.properties"))
                .contains("\n%production.sitewright.url=https://bo-and-sons.co.uk\n"));
        for (String file : record.files().keySet()) {
            if (file.startsWith("src/")) {
                assertFalse(Files.readString(project.resolve(file)).contains(SECRET), file);
            }
        }
    }

    @Test
    void shouldLeaveNothingBehindWhenTheBriefCannotBeRead() throws IOException {
        Path project = project();
        Path brief = Files.writeString(folder.resolve("brief.md"), "# Bo\n");
        assertThrows(BriefException.class, () -> Generation.run(project, brief, "nobody", "com.acme.site", "1.2.3"));
        assertFalse(Files.exists(project));
    }

    @Test
    void shouldKeepWhatWasThereBefore() throws IOException {
        Path project = project();
        Path mine = Files.writeString(project.resolve("GAPS.md"), "mine");
        Path brief = Files.writeString(folder.resolve("brief.md"), "# Bo\n\nPhone: +44 20 7946 0018\n");
        assertEquals(
                "Files of other content lie there already: GAPS.md. Generate into an empty folder.",
                assertThrows(
                                ProjectException.class,
                                () -> Generation.run(project, brief, "rules", "com.acme.site", "1.2.3"))
                        .getMessage());
        try (var rest = Files.list(project)) {
            assertEquals(List.of(mine), rest.toList());
        }
        assertEquals("mine", Files.readString(mine));
    }
}
