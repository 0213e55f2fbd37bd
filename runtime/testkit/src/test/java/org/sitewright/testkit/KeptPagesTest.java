package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitewright.api.verification.Verdict;
import org.sitewright.testkit.parts.Counted;

/** What was verified is kept in {@code sitewright.data}; nothing is taken from there that would be judged otherwise now. */
class KeptPagesTest {
    private static final String OTHER =
            "title: The other page\ndescription: What else there is to know of the harbour.\nblocks:\n"
                    + "  - testkit-heading: {heading: More}\n  - counted: {text: Boats come in at six}\n";

    @TempDir
    private Path webapp;

    @TempDir
    private Path data;

    @BeforeEach
    void makeSite() {
        WebApp.in(webapp)
                .page(
                        "index",
                        "blocks:\n  - testkit-heading: {heading: Welcome}\n  - counted: {text: The tide is high}\n  - testkit-link: {label: What else there is, to: /other}\n");
        write("pages/other.yaml", OTHER);
    }

    private void write(String file, String text) {
        try {
            Path path = webapp.resolve("WEB-INF/site/" + file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(webapp.resolve("WEB-INF/site/" + file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What a start came to: its verdicts, its pages as they are served, and how many counted blocks were rendered for it. */
    private record Start(List<Verdict> verdicts, Map<String, String> pages, int rendered) {
        boolean sameAs(Start other) {
            return verdicts.equals(other.verdicts) && pages.equals(other.pages);
        }
    }

    private Start start(Map<String, String> settings) {
        int before = Counted.RENDERED.get();
        try (SiteUnderTest site = SiteUnderTest.start(webapp, settings)) {
            Map<String, String> pages = site.isServed()
                    ? Stream.of("/", "/other", "/sitemap.xml", "/nowhere")
                            .collect(Collectors.toMap(
                                    path -> path,
                                    path -> site.get(path).headers().map()
                                            + site.get(path).body()))
                    : Map.of();
            return new Start(site.verdicts(), undated(pages), Counted.RENDERED.get() - before);
        }
    }

    private static Map<String, String> undated(Map<String, String> pages) {
        Map<String, String> undated = new HashMap<>();
        pages.forEach((path, page) -> undated.put(path, page.replaceAll("date=\\[[^]]*]", "")));
        return undated;
    }

    private Start kept() {
        return start(Map.of("sitewright.data", data.toString()));
    }

    private Start anew() {
        return start(Map.of());
    }

    @Test
    void shouldRenderNothingWhereNothingChanged() {
        Start first = kept();
        Start again = kept();

        assertTrue(first.rendered() > 0);
        assertEquals(0, again.rendered());
        assertTrue(again.sameAs(first), again + " is not " + first);
        assertTrue(again.sameAs(anew()));
    }

    /** A launcher gives each version of a WAR another path; the next version is to find what this one leaves. */
    @Test
    void shouldKeepBySiteAndAddress() throws IOException {
        kept();
        start(Map.of("sitewright.data", data.toString(), "sitewright.url", "http://harbour.org:81"));

        try (Stream<Path> files = Files.list(data.resolve("verified"))) {
            assertEquals(
                    List.of("harbour.org-81-site.pages", "localhost-8080-site.pages"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void shouldRenderThePageThatChangedAndNoOther() {
        kept();
        write("pages/other.yaml", OTHER.replace("six", "seven"));

        Start again = kept();

        assertEquals(1, again.rendered());
        assertTrue(again.pages().get("/other").contains("Boats come in at seven"));
        assertTrue(again.sameAs(anew()));
    }

    @Test
    void shouldFindWhatSaysTheSameAsAPageThatIsKept() {
        String said = OTHER.replace(
                "Boats come in at six",
                "Boats come in at six with herring and mackerel from the northern banks and sell them on the quay"
                        + " until the bell of the old customs house rings for the last time that day");
        write("pages/other.yaml", said);
        kept();
        write("pages/third.yaml", said.replace("other page", "third page").replace("What else", "All"));

        Start again = kept();

        assertEquals(
                List.of("/other", "/third"),
                again.verdicts().get(0).findings().stream()
                        .filter(finding -> finding.id().equals("SEO-011"))
                        .map(finding -> finding.subject().page())
                        .toList());
        assertEquals(1, again.rendered());
        assertTrue(again.sameAs(anew()));
    }

    @Test
    void shouldRenderAllForAnotherEnvironment() {
        Start first = kept();
        Start production = start(Map.of(
                "sitewright.data",
                data.toString(),
                "sitewright.environment",
                "production",
                "sitewright.url",
                "https://harbour.org"));

        assertEquals(first.rendered(), production.rendered());
        assertTrue(production.pages().get("/").contains("https://harbour.org"));
    }

    @Test
    void shouldRenderEachTimeWhatReadsMoreThanItsContent() {
        write("pages/other.yaml", OTHER + "  - nosy: {text: The tide is at}\n");
        kept();

        assertEquals(1, kept().rendered());
    }

    @Test
    void shouldJudgeAgainWhatWasRefused() {
        write("pages/other.yaml", OTHER.replace("Boats come in at six", "Lorem ipsum dolor sit amet"));
        Start refused = kept();
        Start again = kept();

        assertEquals(0, again.rendered());
        assertEquals(Map.of(), again.pages());
        assertNotEquals(List.of(), again.verdicts().get(0).findings());
        assertTrue(again.sameAs(refused));
    }

    static Stream<Map<String, String>> changes() {
        return Stream.of(
                Map.of("pages/other.yaml", OTHER.replace("The other page", "Another page")),
                Map.of("pages/other.yaml", OTHER.replace("The other page", "Quay Street harbour")),
                Map.of("pages/other.yaml", "status: draft\n" + OTHER),
                Map.of("pages/other.yaml", OTHER.replace("blocks:", "\n\nblocks:")),
                Map.of(
                        "pages/third.yaml",
                        OTHER.replace("other page", "third page").replace("six", "eight")),
                Map.of("pages/third.yaml", OTHER),
                Map.of("pages/other.yaml", OTHER + "  - counted: {text: 'TODO: write this'}\n"),
                Map.of(
                        "waivers.yaml",
                        "- {id: SEO-004, page: /other, block: '*', reason: Later, owner: Ada, approver: Grace, expires: 2099-01-01}\n"),
                Map.of("site.yaml", "name"),
                Map.of("site.yaml", "locale"),
                Map.of("site.yaml", "navigation"),
                Map.of("site.yaml", "redirects"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void shouldComeToWhatAFirstVerificationComesTo(Map<String, String> changed) {
        kept();
        changed.forEach((file, text) -> write(file, file.equals("site.yaml") ? site(text) : text));

        Start again = kept();
        Start fresh = anew();

        assertEquals(fresh.verdicts(), again.verdicts());
        assertEquals(fresh.pages(), again.pages());
        Start third = kept();
        assertEquals(0, third.rendered());
        assertTrue(third.sameAs(fresh));
    }

    private String site(String what) {
        String site = read("site.yaml");
        return switch (what) {
            case "name" -> site.replaceFirst("(?m)^name:.*$", "name: Another house");
            case "locale" -> site.replaceFirst("(?m)^locale:.*$", "locale: fr");
            case "navigation" -> site + "navigation:\n  - {label: More of it, page: /other}\n";
            default -> site + "redirects:\n  - {from: /old, to: /other}\n";
        };
    }
}
