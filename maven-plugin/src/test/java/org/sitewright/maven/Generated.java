package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project that the archetype generates, as a user has one. */
record Generated(Path project) {
    static final String SITE = "src/main/webapp/WEB-INF/site/";

    /** In a new folder {@code site} of {@code folder}, from what lies in {@code brief} beside it. */
    static Generated in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("brief"));
        Files.writeString(
                folder.resolve("brief/brief.md"),
                "# Bo & Sons\n\nPhone: +44 20 7946 0018\nTagline: Joiners by the river\n");
        Mvn.Outcome outcome = Mvn.run(
                folder,
                "org.apache.maven.plugins:maven-archetype-plugin:3.4.1:generate",
                "-DarchetypeCatalog=internal",
                "-DarchetypeGroupId=org.sitewright",
                "-DarchetypeArtifactId=sitewright-archetype",
                "-DarchetypeVersion=" + System.getProperty("project.version"),
                "-DgroupId=com.acme",
                "-DartifactId=site",
                "-Dbrief=brief",
                "-DinteractiveMode=false");
        assertEquals(0, outcome.exit(), outcome.output());
        return new Generated(folder.resolve("site"));
    }

    Mvn.Outcome run(String... arguments) throws IOException, InterruptedException {
        return Mvn.run(project, arguments);
    }

    Path file(String path) {
        return project.resolve(path);
    }

    void edit(String path, String from, String to) throws IOException {
        String text = Files.readString(file(path));
        assertTrue(text.contains(from), text);
        Files.writeString(file(path), text.replace(from, to));
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }
}
