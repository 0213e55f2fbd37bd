package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectLockTest {
    @Test
    void shouldKeepASecondRunOffAndLetTheNextOneIn(@TempDir Path project) {
        try (ProjectLock first = ProjectLock.of(project)) {
            assertTrue(Files.exists(project.resolve("target/sitewright-brief.lock")), first.toString());
            ProjectException refused = assertThrows(ProjectException.class, () -> ProjectLock.of(project));
            assertEquals(
                    "Another run of sitewright:brief works on %s. Wait until it has ended, then run this one again."
                            .formatted(project.toAbsolutePath().normalize()),
                    refused.getMessage());
        }
        ProjectLock.of(project).close();
    }
}
