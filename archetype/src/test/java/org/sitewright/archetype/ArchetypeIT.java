package org.sitewright.archetype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs {@code mvn archetype:generate} as a user does. */
class ArchetypeIT {
    private final Path folder = Path.of("target", "archetype-it").toAbsolutePath();

    private record Outcome(int exit, String output) {}

    @BeforeEach
    void startAnew() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private Outcome generate(String artifactId, String brief) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path mvn = Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
        Path log = folder.resolve(artifactId + ".log");
        Process process = new ProcessBuilder(
                        mvn.toString(),
                        "--batch-mode",
                        "org.apache.maven.plugins:maven-archetype-plugin:3.4.1:generate",
                        "-Dmaven.repo.local=" + System.getProperty("localRepository"),
                        "-DarchetypeCatalog=internal",
                        "-DarchetypeGroupId=org.sitewright",
                        "-DarchetypeArtifactId=sitewright-archetype",
                        "-DarchetypeVersion=" + System.getProperty("archetype.version"),
                        "-DgroupId=com.acme",
                        "-DartifactId=" + artifactId,
                        "-Dpackage=com.acme.site",
                        "-Dbrief=" + brief,
                        "-DinteractiveMode=false")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }

    @Test
    void shouldMakeAProject() throws Exception {
        Files.writeString(folder.resolve("brief.md"), "# Bo & Sons\n- Phone: +44 20 7946 0018\n\n## Services\n- Oak\n");
        Outcome outcome = generate("site", "brief.md");
        assertEquals(0, outcome.exit(), outcome.output());
        Path project = folder.resolve("site");
        List<String> files;
        try (Stream<Path> paths = Files.walk(project)) {
            files = paths.filter(Files::isRegularFile)
                    .map(path -> project.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        assertEquals(
                List.of(
                        ".github/workflows/verify.yml",
                        ".gitignore",
                        ".sitewright/generated/.gitignore.base",
                        ".sitewright/generated/GAPS.md.base",
                        ".sitewright/generated/README.md.base",
                        ".sitewright/generated/brief.yaml.base",
                        ".sitewright/generated/src/main/resources/META-INF/microprofile-config.properties.base",
                        ".sitewright/generated/src/main/webapp/WEB-INF/site/errors/404.yaml.base",
                        ".sitewright/generated/src/main/webapp/WEB-INF/site/errors/500.yaml.base",
                        ".sitewright/generated/src/main/webapp/WEB-INF/site/pages/index.yaml.base",
                        ".sitewright/generated/src/main/webapp/WEB-INF/site/site.yaml.base",
                        ".sitewright/generation.json",
                        "Dockerfile",
                        "GAPS.md",
                        "README.md",
                        "brief.yaml",
                        "pom.xml",
                        "src/main/java/com/acme/site/components/notice/Notice.java",
                        "src/main/java/com/acme/site/components/notice/notice.css",
                        "src/main/java/com/acme/site/components/notice/notice.example.yaml",
                        "src/main/java/com/acme/site/components/notice/notice.xhtml",
                        "src/main/java/com/acme/site/components/notice/package-info.java",
                        "src/main/resources/META-INF/microprofile-config.properties",
                        "src/main/webapp/WEB-INF/beans.xml",
                        "src/main/webapp/WEB-INF/site/errors/404.yaml",
                        "src/main/webapp/WEB-INF/site/errors/500.yaml",
                        "src/main/webapp/WEB-INF/site/pages/index.yaml",
                        "src/main/webapp/WEB-INF/site/site.yaml",
                        "src/test/java/com/acme/site/BrowserTest.java",
                        "src/test/java/com/acme/site/SiteTest.java",
                        "src/test/java/com/acme/site/components/notice/NoticeTest.java"),
                files);
        String pom = Files.readString(project.resolve("pom.xml"));
        assertTrue(pom.contains("<sitewright.version>" + System.getProperty("archetype.version") + "<"), pom);
        assertFalse(pom.contains("<parent>"), pom);
        String notice = Files.readString(project.resolve("src/main/java/com/acme/site/components/notice/notice.xhtml"));
        assertTrue(notice.contains("#{notice.body}"), notice);
    }

    @Test
    void shouldFailAndLeaveNothingBehind() throws Exception {
        Files.writeString(folder.resolve("brief.yaml"), "name: Bo\ntagine: x\nphone: [1]\n");
        Outcome outcome = generate("refused", "brief.yaml");
        assertNotEquals(0, outcome.exit());
        assertTrue(
                outcome.output().contains("brief.yaml:2: unknown key \"tagine\". Fix: write \"tagline\"."),
                outcome.output());
        assertTrue(outcome.output().contains("brief.yaml:3: \"phone\" is a list; it must be text."), outcome.output());
        assertFalse(Files.exists(folder.resolve("refused")));
    }
}
