package org.sitewright.archetype.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One case per way to be unreadable: message, line and fix. */
class BadBriefTest {
    private static final String HOW =
            "pass -Dbrief= with the path of a brief.md, a brief.yaml or a folder that holds one";

    @TempDir
    Path folder;

    private Problem refused(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Problem> problems = assertThrows(BriefException.class, () -> new BriefReader().read(BriefSource.at(file)))
                .problems();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(file.toString(), problems.get(0).file());
        return problems.get(0);
    }

    private static Problem problem(String yaml) {
        List<Problem> problems = assertThrows(BriefException.class, () -> Briefs.yaml("name: Bo\nlocale: en\n" + yaml))
                .problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    private static void assertProblem(int line, String message, String fix, Problem problem) {
        assertEquals(
                line + ": " + message + " | " + fix, problem.line() + ": " + problem.message() + " | " + problem.fix());
    }

    @Test
    void shouldRefuseMissing() {
        Path missing = folder.resolve("brief.md");
        Problem problem = assertThrows(BriefException.class, () -> BriefSource.at(missing))
                .problems()
                .get(0);
        assertEquals(new Problem(missing.toString(), 0, "there is no such file or folder", HOW), problem);
    }

    @Test
    void shouldRefuseEmptyAndBlank() throws IOException {
        for (String text : List.of("", " \n\n", "\uFEFF")) {
            assertProblem(
                    0,
                    "it is empty",
                    "write at least the name of the business into it: name: …",
                    refused("brief.md", text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void shouldRefuseBinary() throws IOException {
        String fix = "save the brief as Markdown or YAML text in UTF-8";
        assertProblem(0, "it is a binary file, not text", fix, refused("brief.md", new byte[] {'a', 0, 'b'}));
        assertProblem(
                0,
                "it is a binary file, not text",
                fix,
                refused("brief.md", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertProblem(
                0,
                "it is a binary file, not text",
                fix,
                refused("brief.docx", "PK\3\4x".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldRefuseFiveMegabytes() throws IOException {
        byte[] bytes = new byte[5_000_000];
        Arrays.fill(bytes, (byte) 'x');
        assertProblem(
                0,
                "it has 5,000,000 bytes; a brief has at most 1,000,000",
                "keep the words for the site and leave out the rest",
                refused("brief.md", bytes));
    }

    @Test
    void shouldRefuseOtherEncodings() throws IOException {
        assertProblem(
                2,
                "it is not UTF-8 text",
                "save the file in the encoding UTF-8",
                refused("brief.md", "# Bo\nCafé".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void shouldRefuseOtherKinds() throws IOException {
        assertProblem(
                0,
                "this kind of file is not read",
                "save it as .md (Markdown) or .yaml",
                refused("brief.rtf", "{rtf}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldRefuseFolderWithoutOrWithSeveral() throws IOException {
        Problem none = assertThrows(BriefException.class, () -> BriefSource.at(folder))
                .problems()
                .get(0);
        assertProblem(0, "the folder holds no brief", "put a brief.md or brief.yaml into it", none);
        Files.writeString(folder.resolve("one.md"), "# One");
        Files.writeString(folder.resolve("two.yaml"), "name: Two");
        Problem several = assertThrows(BriefException.class, () -> BriefSource.at(folder))
                .problems()
                .get(0);
        assertProblem(
                0,
                "the folder holds several briefs: one.md, two.yaml",
                "keep one, name one of them brief.md, or pass -Dbrief= with the file that counts",
                several);
        Files.writeString(folder.resolve("brief.md"), "# Bo");
        assertEquals(List.of("one.md", "two.yaml"), BriefSource.at(folder).beside());
    }

    @Test
    void shouldRefuseSyntaxErrors() throws IOException {
        Problem problem =
                refused("brief.yaml", "name: Bo\ntagline: \"open\nphone: 1\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(problem.message().startsWith("YAML syntax error: "), problem.message());
        assertTrue(problem.line() >= 2, problem.toString());
        assertTrue(problem.fix().startsWith("check indentation and quotes there"), problem.fix());
    }

    @Test
    void shouldRefuseTextInPlaceOfKeys() throws IOException {
        assertProblem(
                1,
                "it holds no keys",
                "write key: value lines such as name: Harbour Café",
                refused("brief.yaml", "just words".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldNameTheNearestKey() {
        assertProblem(3, "unknown key \"tagine\"", "write \"tagline\"", problem("tagine: x\n"));
        assertProblem(3, "unknown key \"colors.brnad\"", "write \"brand\"", problem("colors: {brnad: \"#000000\"}\n"));
        assertTrue(problem("qqqqqq: x\n").fix().startsWith("use one of: name, type, "));
    }

    @Test
    void shouldRefuseWrongTypes() {
        assertProblem(3, "\"phone\" is a list; it must be text", "write phone: some words", problem("phone: [1]\n"));
        assertProblem(
                3,
                "\"faq\" is text; it must be a list",
                "write - items, each on a line of its own below faq:",
                problem("faq: what\n"));
        assertProblem(
                3,
                "\"legal\" is text; it must be a group of keys",
                "write keys below legal: imprint, privacy, terms",
                problem("legal: none\n"));
    }

    @Test
    void shouldRefuseDuplicateKeys() {
        assertProblem(3, "key \"name\" stands here a second time", "keep one of the two", problem("name: Bob\n"));
    }

    @Test
    void shouldRefuseUnreadableValues() {
        assertProblem(
                3,
                "price \"lots\" cannot be read",
                "write an amount and a currency code such as 45 USD, or from 45 USD",
                problem("services: [{name: A, price: lots}]\n"));
        assertProblem(
                3,
                "opening hours \"never\" cannot be read",
                "write days and times such as Monday to Friday: 09:00–17:00, or Sunday: closed",
                problem("hours: [never]\n"));
        assertProblem(
                3,
                "colour \"puce\" is no hex value",
                "write six hex digits such as \"#5C3D1E\"",
                problem("colors: {brand: puce}\n"));
        assertProblem(
                3,
                "email \"hello\" is no e-mail address",
                "write an address such as hello@your-domain",
                problem("email: hello\n"));
        assertProblem(
                3,
                "phone \"call me\" is no telephone number",
                "write digits such as +44 20 7946 0018",
                problem("phone: call me\n"));
        assertProblem(
                3,
                "type \"Restaurent\" is no known kind of business",
                "write a schema.org type such as Restaurant",
                problem("type: Restaurent\n"));
        assertProblem(3, "\"services.name\" is missing", "add name: …", problem("services: [{text: x}]\n"));
        assertProblem(
                3,
                "a link leads to \"javascript:x\"",
                "give a full address that begins with https://, mailto:, tel: or sms:",
                problem("about: \"[x](javascript:x)\"\n"));
    }

    @Test
    void shouldRefuseAPlaceholderForAName() {
        List<Problem> problems = assertThrows(BriefException.class, () -> Briefs.yaml("name: \"[your name]\"\n"))
                .problems();
        assertProblem(
                1, "the name \"[your name]\" is a placeholder", "write the name of the business", problems.get(0));
    }

    @Test
    void shouldReportEverythingAtOnceInOrder() {
        BriefException refused = assertThrows(
                BriefException.class, () -> Briefs.yaml("tagine: x\nphone: [1]\nservices: [{name: A, price: lots}]\n"));
        assertEquals(
                List.of(1, 1, 2, 3),
                refused.problems().stream().map(Problem::line).toList());
        assertTrue(
                refused.getMessage().contains("\n  brief.yaml:3: price \"lots\" cannot be read. Fix: write an amount"),
                refused.getMessage());
    }
}
