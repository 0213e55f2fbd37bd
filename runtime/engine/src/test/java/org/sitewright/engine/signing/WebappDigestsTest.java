package org.sitewright.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebappDigestsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeWebApp() throws IOException {
        write("WEB-INF/site/site.yaml", "name: Harbour");
        write("WEB-INF/site/pages/index.yaml", "title: Home");
        write("WEB-INF/views/live.xhtml", "<p/>");
        write("WEB-INF/web.xml", "<web-app/>");
        write("WEB-INF/classes/org/harbour/Bean.class", "bean");
        jar("sitewright-engine.jar", "org/sitewright/engine/Sitewright.class", "engine");
        jar("acme.jar", "META-INF/sitewright/components.properties", "pack=acme", "org/acme/Tide.class", "tide");
        jar("themes.jar", "sitewright/themes/atelier/theme.css", "a{}", "sitewright/themes/quay/theme.css", "b{}");
        jar("jsoup.jar", "org/jsoup/Jsoup.class", "jsoup");
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    /** Names and texts in turn. */
    private Path jar(String name, String... files) throws IOException {
        Path jar = folder.resolve("WEB-INF/lib").resolve(name);
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private Inputs inputs() throws IOException {
        return new Inputs(WebappDigests.of(folder, ClassPath.of(folder)));
    }

    @Test
    void shouldNameEachPartOfTheWar() throws IOException {
        assertEquals(
                List.of("components/acme", "content", "engine", "libraries", "theme/atelier", "theme/quay", "webapp"),
                List.copyOf(inputs().digests().keySet()));
    }

    @Test
    void shouldSayWhatWasChanged() throws IOException {
        Inputs before = inputs();
        write("WEB-INF/site/pages/index.yaml", "title: Hone");
        assertEquals(List.of("content"), before.differences(inputs()));
        write("WEB-INF/views/live.xhtml", "<p></p>");
        write("WEB-INF/classes/org/harbour/Bean.class", "beam");
        jar("sitewright-engine.jar", "org/sitewright/engine/Sitewright.class", "engime");
        jar("acme.jar", "META-INF/sitewright/components.properties", "pack=acme", "org/acme/Tide.class", "tidy");
        jar("themes.jar", "sitewright/themes/atelier/theme.css", "a{}", "sitewright/themes/quay/theme.css", "c{}");
        assertEquals(
                List.of("components/acme", "content", "engine", "libraries", "theme/quay", "webapp"),
                before.differences(inputs()));
    }

    @Test
    void shouldSayThatAFileIsNewOrGone() throws IOException {
        Inputs before = inputs();
        Path picture = write("WEB-INF/site/images/.hidden", "");
        assertEquals(List.of("content"), before.differences(inputs()));
        Files.delete(picture);
        assertEquals(List.of(), before.differences(inputs()));
        jar("other.jar", "META-INF/sitewright/components.properties", "pack=other");
        assertEquals(List.of("components/other"), before.differences(inputs()));
    }

    @Test
    void shouldNotDependOnTimesOrderAndCompression() throws IOException {
        Inputs before = inputs();
        Path jar = jar(
                "acme.jar", "org/acme/Tide.class", "tide", "META-INF/sitewright/components.properties", "pack=acme");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        Files.setLastModifiedTime(folder.resolve("WEB-INF/web.xml"), FileTime.fromMillis(0));
        assertEquals(before, inputs());
    }

    @Test
    void shouldLeaveOutTheSignatureAndWhatItNames() throws IOException {
        Inputs before = inputs();
        write(SealedFiles.ENVELOPE, "{}");
        write(SealedFiles.PAGES, "pages");
        assertEquals(before, inputs());
        write("META-INF/sitewright/other", "");
        assertEquals(List.of("webapp"), before.differences(inputs()));
    }

    @Test
    void shouldTellEnvironmentFromContent() throws IOException {
        Inputs before = inputs();
        write("WEB-INF/site/pages/index.yaml", "title: Hone");
        assertEquals(before.environment(), inputs().environment());
        write("WEB-INF/web.xml", "<web-app></web-app>");
        assertNotEquals(before.environment(), inputs().environment());
    }

    @Test
    void shouldTellWhereAFileEnds() throws IOException {
        write("WEB-INF/site/a", "bc");
        write("WEB-INF/site/d", "e");
        Inputs before = inputs();
        write("WEB-INF/site/a", "b");
        write("WEB-INF/site/d", "ce");
        assertEquals(List.of("content"), before.differences(inputs()));
    }

    @Test
    void shouldRefuseJarThatHoldsAPathTwice() throws IOException {
        Path jar = jar("acme.jar", "org/acme/Tide.class", "good", "org/acme/Tidf.class", "evil");
        byte[] bytes = Files.readAllBytes(jar);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("Tidf", "Tide");
        Files.write(jar, text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "acme.jar holds org/acme/Tide.class twice",
                assertThrows(AmbiguousArchiveException.class, this::inputs).getMessage());
    }
}
