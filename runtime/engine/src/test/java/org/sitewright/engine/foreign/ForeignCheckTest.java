package org.sitewright.engine.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;

class ForeignCheckTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/sitewright/engine/foreign");

    @TempDir
    Path folder;

    private static ForeignCheck.Result check(Path directory, String... names) {
        return ForeignCheck.of(List.of(names), directory, "", 100, false);
    }

    private static String places(ForeignCheck.Result result) {
        return result.verdict().findings().stream()
                .map(f -> f.id() + " " + f.subject().place())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Set<String> ids(ForeignCheck.Result result) {
        return result.verdict().findings().stream().map(Finding::id).collect(Collectors.toSet());
    }

    private void page(String name, String html) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }

    /** As an assistant drafts a site in one go. */
    @Test
    void shouldFindWhatADraftBreaksAndNameTheLine() throws IOException {
        ForeignCheck.Result result = check(RESOURCES, "draft");
        assertFalse(result.verdict().admitted());
        assertEquals(2, result.verdict().pages());
        assertEquals(Files.readString(RESOURCES.resolve("draft.expected")), places(result));
    }

    @Test
    void shouldAdmitAGoodSite() {
        ForeignCheck.Result result = check(RESOURCES, "good");
        assertEquals(List.of(), result.verdict().findings());
        assertEquals(2, result.verdict().pages());
        assertTrue(result.complete());
    }

    @Test
    void shouldReadAFileAloneAsTheHomePage() {
        ForeignCheck.Result result = check(RESOURCES.resolve("good"), "bread.html");
        assertEquals(List.of(), result.verdict().findings());
        assertEquals(1, result.verdict().pages());
        assertTrue(
                result.notHeld().toString().contains("SEO-007"),
                result.notHeld().toString());
    }

    @Test
    void shouldTakeSeveralFilesAsOneSite() {
        ForeignCheck.Result result = check(RESOURCES.resolve("draft"), "index.html", "about.html");
        assertEquals(2, result.verdict().pages());
        assertTrue(ids(result).contains("SEO-003"), "the title of both is the same");
    }

    @Test
    void shouldNameWhatComponentsPromiseAsNotHeldOnce() {
        ForeignCheck.Result result = check(RESOURCES, "good");
        List<String> skipped =
                result.notHeld().stream().flatMap(n -> n.clauses().stream()).toList();
        assertEquals(Set.copyOf(skipped).size(), skipped.size());
        assertTrue(skipped.containsAll(List.of("PERF-001", "SEO-001", "SEC-011", "A11Y-008")), skipped.toString());
        assertTrue(result.verdict().outline().promises().stream().noneMatch(promise -> skipped.contains(promise.id())));
    }

    @Test
    void shouldHoldEveryRuleThatItDoesNotNameAsNotHeld() {
        ForeignCheck.Result result = check(RESOURCES, "good");
        long all = result.verdict().outline().promises().size()
                + result.notHeld().stream().mapToLong(n -> n.clauses().size()).sum();
        assertEquals(FoundChecks.engine().checks().size(), all);
        assertTrue(all > 40, "checks of the engine: " + all);
    }

    @Test
    void shouldFindAPageThatNothingLinksTo() throws IOException {
        page("index.html", "<title>Home</title><a href='a.html'>A</a>");
        page("a.html", "<title>A</title><a href='/'>Home</a>");
        page("sub/lost.html", "<title>Lost</title><a href='../a.html'>A</a>");
        assertEquals(
                List.of("/sub/lost.html"),
                check(folder, ".").verdict().findings().stream()
                        .filter(f -> f.id().equals("SEO-007"))
                        .map(f -> f.subject().page())
                        .toList());
    }

    @Test
    void shouldServeFilesAsStaticHostsDo() throws IOException {
        page("index.html", "<a href='/about'>A</a> <a href='docs'>D</a> <a href='docs/#one'>D</a> <a href='./'>H</a>");
        page("about.html", "<a href='/index.html'>H</a> <a href='/about/'>no</a> <a href='/../about'>up</a>");
        page("docs/index.html", "<p id=one>One</p><a href='../about.html'>A</a><a href='missing.html'>no</a>");
        assertEquals(
                List.of("/about/ leads to no page or asset", "/docs/missing.html leads to no page or asset"),
                check(folder, ".").verdict().findings().stream()
                        .filter(f -> f.id().equals("SEO-006"))
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void shouldSayWhereStructuredDataIsNoJson() throws IOException {
        page("index.html", "<title>T</title>\n<script type='application/ld+json'>{\"@type\": </script>");
        Finding broken = check(folder, "index.html").verdict().findings().stream()
                .filter(f -> f.id().equals("SEO-010"))
                .findFirst()
                .orElseThrow();
        assertTrue(broken.message().startsWith("The structured data is no JSON: "), broken.message());
        assertEquals("index.html:2", broken.subject().place().toString());
    }

    @Test
    void shouldReadFactsWithinAGraphAndLists() throws IOException {
        page(
                "index.html",
                "<body><script type='application/ld+json'>[{\"@graph\": [{\"@type\": [\"WebPage\", \"X\"],"
                        + " \"name\": \"Nowhere shown\", \"about\": {\"@type\": \"Thing\", \"name\": \"Nor this\"}}]}]</script>");
        String said = check(folder, "index.html").verdict().findings().toString();
        assertTrue(said.contains("WebPage states name \"Nowhere shown\""), said);
        assertTrue(said.contains("Thing states name \"Nor this\""), said);
    }

    @Test
    void shouldEndOverStyleSheetsThatImportEachOther() throws IOException {
        page("index.html", "<link rel=stylesheet href=a.css>");
        page("a.css", "@import 'b.css'; @import '../../outside.css'; a:focus { outline: none }");
        page("b.css", "@import 'a.css'; b:focus { outline: none }");
        List<String> places = check(folder, "index.html").verdict().findings().stream()
                .filter(f -> f.id().equals("A11Y-009"))
                .map(f -> f.subject().place().file())
                .toList();
        assertEquals(List.of("a.css", "b.css"), places);
    }

    @Test
    void shouldReadNoMorePagesThanAsked() throws IOException {
        page("index.html", "<a href=a.html>A</a>");
        page("a.html", "<a href=index.html>H</a>");
        ForeignCheck.Result result = ForeignCheck.of(List.of("."), folder, "", 1, false);
        assertEquals(1, result.verdict().pages());
        assertFalse(result.complete());
        assertFalse(ids(result).contains("SEO-006"), "a page that was not read is not missing");
    }

    @Test
    void shouldNotPretendToKnowTheLanguage() throws IOException {
        page("index.html", "<title>T</title>");
        String said = check(folder, "index.html").verdict().findings().toString();
        assertTrue(said.contains("Element html has no lang. Fix: Set lang on it to the language"), said);
        assertFalse(said.contains("og:locale"), said);
    }

    @Test
    void shouldSayTheVerdictOnceThenWhatWasNotHeldAndNotRead() throws IOException {
        page("index.html", "<a href=a.html>A</a>");
        page("a.html", "<a href=index.html>H</a>");
        List<String> lines = ForeignCheck.of(List.of("."), folder, "", 1, false)
                .text(LocalDate.EPOCH)
                .lines()
                .toList();
        assertTrue(lines.get(0).matches("Sitewright: .* REFUSED, 1 page, \\d+ errors?, \\d+ warnings?"), lines.get(0));
        assertTrue(lines.contains(
                "Not held: SEC-011, SEC-013 (a file has no response headers; give the URL of a server)"));
        assertTrue(lines.get(lines.size() - 1).startsWith("Not all was read"), lines.toString());
    }

    @Test
    void shouldSayWhichOriginItAssumes() throws IOException {
        page("index.html", "<title>Home</title>");
        ForeignCheck.Result result = check(folder, "index.html");
        assertEquals("https://site.invalid", result.assumed());
        assertTrue(
                result.remarks()
                        .contains(
                                "Assumed: the site will stand at https://site.invalid; no canonical link says where. Name it: -Dorigin="),
                result.remarks());
        assertEquals(
                "",
                ForeignCheck.of(List.of("index.html"), folder, "https://www.acme.com", 9, false)
                        .assumed());
        page("index.html", "<link rel=canonical href='https://www.acme.com/'>");
        assertEquals("", check(folder, "index.html").assumed());
    }

    @Test
    void shouldHoldFurtherChecksAndNameThoseThatOnlyAContainerCanMake() throws IOException {
        page("index.html", "<title>Home</title><p>Our cheapest boats");
        FoundChecks engine = FoundChecks.engine();
        List<Check<?>> checks = new ArrayList<>(engine.checks());
        checks.add(new NoCheapestCheck());
        ForeignCheck.Result result = ForeignCheck.of(
                List.of("index.html"), folder, "", 9, false, new FoundChecks(checks, List.of("com.acme.QuotaCheck")));
        assertTrue(ids(result).contains("ACME-001"), ids(result).toString());
        assertTrue(
                result.remarks().contains("Not held: com.acme.QuotaCheck (only a container can make it"),
                result.remarks());
        assertEquals(List.of(), engine.unfit());
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Clause(id = "ACME-001", summary = "Nothing is the cheapest")
    private @interface NoCheapest {}

    private static final class NoCheapestCheck implements Check.OfPage<NoCheapest> {
        @Override
        public List<Finding> check(NoCheapest clause, RenderedPage page) {
            return page.document().text().contains("cheapest")
                    ? List.of(Finding.of(
                            NoCheapest.class, Subject.of(page.page().place()), "It says cheapest", "Say what it costs"))
                    : List.of();
        }
    }

    @Test
    void shouldHoldAddressesAgainstTheOriginGiven() throws IOException {
        page("index.html", "<link rel=canonical href='https://old.example/'>");
        String said = ForeignCheck.of(List.of("index.html"), folder, "https://www.acme.com/", 9, false)
                .verdict()
                .findings()
                .toString();
        assertTrue(
                said.contains("The canonical link names https://old.example/. Fix: Name https://www.acme.com/"), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere.html | There is no nowhere.html; name an HTML file, a folder of them, or a URL",
                "notes.txt | notes.txt is no HTML file; its name ends in .html or .htm",
                "empty | empty holds no HTML file",
                "ftp://acme.com/ | ftp://acme.com/ is no web address; use http, https, or a path",
                "http:// | http:// is no URL",
                "https://www.acme.com/ | https://www.acme.com/ is on another machine, which is asked only with -Dremote=true",
                "http://localhost.acme.com/ | http://localhost.acme.com/ is on another machine",
            })
    void shouldSayWhatIsWrongWithWhatTheUserNames(String name, String message) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "-");
        Files.createDirectories(folder.resolve("empty"));
        String said = assertThrows(IllegalArgumentException.class, () -> check(folder, name))
                .getMessage();
        assertTrue(said.startsWith(message), said);
    }

    @Test
    void shouldSayWhatIsWrongWithNumbersOriginsAndLists() throws IOException {
        page("a.html", "");
        assertEquals(
                "Name what to check: -Dcheck=HTML file, folder or URL",
                assertThrows(IllegalArgumentException.class, () -> check(folder))
                        .getMessage());
        assertEquals(
                "-Dpages=0 reads nothing; use a number from 1 on",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ForeignCheck.of(List.of("a.html"), folder, "", 0, false))
                        .getMessage());
        assertEquals(
                "-Dorigin=acme is no origin; write https://www.acme.com",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ForeignCheck.of(List.of("a.html"), folder, "acme", 1, false))
                        .getMessage());
    }
}
