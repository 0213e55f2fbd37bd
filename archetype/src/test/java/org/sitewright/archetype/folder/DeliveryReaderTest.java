package org.sitewright.archetype.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.OfficeFiles;
import org.sitewright.archetype.document.Outline;

class DeliveryReaderTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @TempDir
    Path folder;

    private void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private static List<String> files(Delivery delivery) {
        return delivery.documents().stream().map(Document::file).toList();
    }

    private static Remark notRead(String file, String reason) {
        return new Remark(Remark.Kind.NOT_READ, Span.file(file), reason);
    }

    private static List<Problem> refused(Path path) {
        return assertThrows(BriefException.class, () -> DeliveryReader.read(path))
                .problems();
    }

    @Test
    void shouldReadASingleFile() throws IOException {
        write("notes.md", "# Harbour Café\n");
        write("other.md", "not asked for");
        Delivery delivery = DeliveryReader.read(folder.resolve("notes.md"));
        assertEquals(List.of("notes.md"), files(delivery));
        assertEquals("# Harbour Café\n", Outline.of(delivery.documents().get(0)));
        assertEquals(folder.toRealPath(), delivery.root());
        assertEquals(List.of(), delivery.remarks());
    }

    @Test
    void shouldReadEveryKindOfDocument() throws IOException {
        write("a.md", "# Markdown");
        write("b.txt", "TEXT");
        write("c.csv", "a,b\n1,2\n");
        write("d.json", "{\"key\": \"value\"}");
        write("e.html", "<h1>HTML</h1>");
        write("f.docx", OfficeFiles.docx(OfficeFiles.paragraph("H1", "Word")));
        write("g.pdf", OfficeFiles.pdf("# PDF\nText\n"));
        Delivery delivery = DeliveryReader.read(folder);
        assertEquals(List.of("a.md", "b.txt", "c.csv", "d.json", "e.html", "f.docx", "g.pdf"), files(delivery));
        assertEquals(List.of(), delivery.remarks());
        assertEquals("# Word\n", Outline.of(delivery.documents().get(5)));
    }

    @Test
    void shouldPutTheBriefFirst() throws IOException {
        for (String file :
                List.of("about.md", "client-brief-v2.txt", "README.md", "z/brief.md", "brief.md", "a/menu.md")) {
            write(file, "words");
        }
        assertEquals(
                List.of("brief.md", "z/brief.md", "README.md", "client-brief-v2.txt", "a/menu.md", "about.md"),
                files(DeliveryReader.read(folder)));
    }

    @Test
    void shouldKeepPicturesByTheirContent() throws IOException {
        write("brief.md", "words");
        write("logo.svg", "<?xml version=\"1.0\"?><svg/>");
        write("photo.png", PNG);
        write("fake.jpg", "<script>alert(1)</script>");
        Delivery delivery = DeliveryReader.read(folder);
        assertEquals(
                List.of("logo.svg", "photo.png"),
                delivery.pictures().stream().map(Delivery.Picture::file).toList());
        assertArrayEquals(PNG, delivery.pictures().get(1).bytes());
        assertEquals(List.of(notRead("fake.jpg", "not the picture that its name says")), delivery.remarks());
    }

    @Test
    void shouldTakeAWrittenBriefAsItStands() throws IOException {
        write("brief.yaml", "name: Bo\n");
        write("menu.md", "# Menu");
        write("a/brief.yaml", "name: Not the one\n");
        Delivery delivery = DeliveryReader.read(folder);
        assertEquals("name: Bo\n", delivery.yaml().orElseThrow().lines().text());
        assertEquals(List.of("a/brief.yaml", "menu.md"), files(delivery));
        assertEquals(
                "brief.yaml",
                DeliveryReader.read(folder.resolve("brief.yaml"))
                        .yaml()
                        .orElseThrow()
                        .file());
    }

    @Test
    void shouldListWhatIsNotRead() throws IOException {
        write("brief.md", "words");
        write("photos.zip", new byte[] {'P', 'K', 3, 4});
        write("macros.docm", new byte[] {'P', 'K', 3, 4});
        write("setup.exe", new byte[] {'M', 'Z'});
        write("run.sh", "rm -rf /");
        write("Brand.ttf", new byte[] {0, 1});
        write("plan.xlsx", new byte[] {'P', 'K', 3, 4});
        write("thing.xyz", "?");
        write("empty.txt", "");
        List<Remark> remarks = DeliveryReader.read(folder).remarks();
        assertEquals(
                List.of(
                        "Brand.ttf",
                        "empty.txt",
                        "macros.docm",
                        "photos.zip",
                        "plan.xlsx",
                        "run.sh",
                        "setup.exe",
                        "thing.xyz"),
                remarks.stream().map(remark -> remark.span().file()).sorted().toList());
        assertTrue(remarks.contains(
                notRead("photos.zip", "an archive, which is not opened; put the files in it into the folder")));
        assertTrue(remarks.contains(notRead(
                "macros.docm",
                "a document with macros, which is not opened; save it as .docx without macros, or as text")));
    }

    @Test
    void shouldSkipHiddenFilesAndBuildFolders() throws IOException {
        write("brief.md", "words");
        for (String file : List.of(
                ".env", ".git/config.md", "node_modules/x/README.md", "target/a.md", "Thumbs.db", "~$brief.docx")) {
            write(file, "SECRET=1");
        }
        Delivery delivery = DeliveryReader.read(folder);
        assertEquals(List.of("brief.md"), files(delivery));
        assertEquals(List.of(), delivery.remarks());
    }

    @Test
    void shouldNotFollowLinks(@TempDir Path outside) throws IOException {
        write("brief.md", "words");
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(folder.resolve("out.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("folder"), outside);
        Files.createSymbolicLink(folder.resolve("within.md"), folder.resolve("brief.md"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Delivery delivery = DeliveryReader.read(folder);
        assertEquals(List.of("brief.md"), files(delivery));
        assertEquals(
                List.of("folder", "loop", "out.md", "within.md"),
                delivery.remarks().stream().map(remark -> remark.span().file()).toList());
    }

    @Test
    void shouldReadOldEncodingsAndSaySo() throws IOException {
        write("brief.txt", "Café – 5 €\r\nDaily\r\n".getBytes(Charset.forName("windows-1252")));
        write("utf16.txt", "\ufeffCafé".getBytes(StandardCharsets.UTF_16LE));
        write("mark.md", "\ufeff# Café\rDaily");
        Delivery delivery = DeliveryReader.read(folder);
        assertEquals(
                List.of("Café – 5 €\nDaily\n", "# Café\nDaily", "Café"),
                delivery.documents().stream()
                        .map(document -> document.lines().text())
                        .toList());
        assertEquals(
                List.of(new Remark(
                        Remark.Kind.ASSUMED,
                        Span.file("brief.txt"),
                        "it is not UTF-8; read as Windows-1252, so look at accents and currency signs")),
                delivery.remarks());
    }

    @Test
    void shouldNotReadBinaryFilesWithTheNameOfText() throws IOException {
        write("brief.md", "words");
        write("nul.txt", "a\0b");
        write("pdf.md", "%PDF-1.7");
        byte[] noise = new byte[1_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37 % 255 + 1);
        }
        write("noise.md", noise);
        String reason = "a binary file, not text; save it as text in UTF-8";
        assertEquals(
                List.of(notRead("noise.md", reason), notRead("nul.txt", reason), notRead("pdf.md", reason)),
                DeliveryReader.read(folder).remarks());
    }

    @Test
    void shouldListDamagedDocuments() throws IOException {
        write("brief.md", "words");
        write("a.docx", "no archive");
        write("b.pdf", "no pdf");
        write("c.json", "{\"open");
        assertEquals(
                List.of(
                        notRead("a.docx", "a damaged Word document; save its words as text"),
                        notRead("b.pdf", "a damaged PDF; save its words as text"),
                        notRead("c.json", "it cannot be parsed; look at line 1")),
                DeliveryReader.read(folder).remarks());
    }

    @Test
    void shouldReadNamesOfAnyLanguageAndRefuseControlCharacters() throws IOException {
        write("größe 価格.md", "words");
        write("a\nb.md", "words");
        Delivery delivery = DeliveryReader.read(folder);
        assertEquals(List.of("größe 価格.md"), files(delivery));
        assertEquals(List.of(notRead("a?b.md", "a name with control characters; rename it")), delivery.remarks());
    }

    @Test
    void shouldRefuseNothing() {
        Path missing = folder.resolve("missing.md");
        assertEquals(
                List.of(new Problem(
                        missing.toString(),
                        0,
                        "there is no such file or folder",
                        "pass -Dbrief= with the path of a brief.md, a brief.yaml or a folder that holds one")),
                refused(missing));
        assertEquals(
                List.of(new Problem(
                        folder.toString(),
                        0,
                        "the folder holds no document that can be read",
                        "put a brief.md, a brief.yaml or another text into it")),
                refused(folder));
    }

    @Test
    void shouldSayWhyNothingCouldBeRead() throws IOException {
        write("brief.docx", "no archive");
        write("logo.png", PNG);
        Problem why = new Problem(
                "brief.docx",
                0,
                "not read: a damaged Word document; save its words as text",
                "save the words for the site as Markdown or text in UTF-8");
        assertEquals(why, refused(folder).get(1));
        Path file = folder.resolve("brief.docx");
        assertEquals(List.of(new Problem(file.toString(), 0, why.message(), why.fix())), refused(file));
    }
}
