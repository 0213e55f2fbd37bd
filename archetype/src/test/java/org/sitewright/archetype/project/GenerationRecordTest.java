package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationRecordTest {
    @TempDir
    Path folder;

    private GenerationRecord read(String json) throws IOException {
        Files.createDirectories(folder.resolve(".sitewright"));
        Files.writeString(folder.resolve(GenerationRecord.PATH), json);
        return GenerationRecord.of(new ProjectTree(folder));
    }

    @Test
    void shouldReadWhatItHasWritten() throws IOException {
        GenerationRecord record = new GenerationRecord(
                "1.2.3",
                "com.acme",
                new GenerationRecord.BriefAt("../a \"b\"/ä\\ö\n", "aa", "rules"),
                new TreeMap<>(Map.of("Dockerfile", "01", "pom.xml", "02")),
                new TreeMap<>(Map.of("GAPS.md", "03")));
        assertEquals(record, read(record.json()));
        GenerationRecord none = GenerationRecord.none("com.acme", new TreeMap<>());
        assertEquals(none, read(none.json()));
    }

    @Test
    void shouldSayWhyARecordCannotBeRead() {
        assertTrue(assertThrows(ProjectException.class, () -> GenerationRecord.of(new ProjectTree(folder)))
                .getMessage()
                .startsWith(".sitewright/generation.json is missing"));
        for (String json : new String[] {"{", "[]", "", "{\"archetype\": \"x\"}", "<<<<<<< HEAD\n{}\n=======\n"}) {
            assertEquals(
                    ".sitewright/generation.json cannot be read as the record of a generation. Take it back from version control.",
                    assertThrows(ProjectException.class, () -> read(json)).getMessage());
        }
    }
}
