package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitewright.api.verification.Verdict;
import org.sitewright.archetype.SampleComponent;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;
import org.sitewright.archetype.folder.Delivery;
import org.sitewright.archetype.folder.DeliveryReader;
import org.sitewright.archetype.project.Generation;
import org.sitewright.archetype.reading.ReadBrief;
import org.sitewright.archetype.reading.RuleReader;
import org.sitewright.testkit.SiteUnderTest;

/**
 * Every brief that says whose it is becomes a project whose site is admitted unedited and says nothing that the client did
 * not: those of {@code docs/briefs} and of the tests, and those of the folder that the system property
 * {@code sitewright.briefs} names, where real ones lie.
 */
class BriefsAdmittedTest {
    /** One long sentence is a warning; nobody may cut it. */
    private static final String LONG_DESCRIPTION = "SEO-018";

    @TempDir
    Path project;

    static List<Path> briefs() throws IOException {
        List<String> folders = new ArrayList<>(List.of("../docs/briefs", "src/test/briefs", "src/test/messy"));
        Stream.ofNullable(System.getProperty("sitewright.briefs")).forEach(folders::add);
        List<Path> briefs = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> entries = Files.list(Path.of(folder))) {
                entries.filter(brief -> !brief.endsWith("README.md")).sorted().forEach(briefs::add);
            }
        }
        return briefs;
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void shouldBecomeASiteThatIsAdmittedAndInventsNothing(Path folder) throws IOException {
        Delivery delivery = DeliveryReader.read(folder);
        Brief brief;
        try {
            brief = ReadBrief.of(delivery, new RuleReader()).brief();
        } catch (BriefException unnamed) {
            assertEquals(
                    List.of("the name of the business is nowhere to be found"),
                    unnamed.problems().stream().map(Problem::message).toList());
            return;
        }
        Generation.run(project, folder, "rules", "org.sitewright.sample", "test");
        assertFalse(Files.readString(project.resolve("GAPS.md")).isBlank());
        Path webapp = project.resolve("src/main/webapp");
        new SampleComponent("org.sitewright.sample").compileInto(webapp.resolve("WEB-INF/classes"));
        List<Document> pages = new ArrayList<>();
        try (SiteUnderTest site = SiteUnderTest.start(webapp)) {
            Verdict verdict = site.verdicts().get(0);
            assertTrue(verdict.admitted(), () -> verdict.findings().toString());
            assertEquals(
                    List.of(),
                    verdict.findings().stream()
                            .filter(finding -> !finding.id().equals(LONG_DESCRIPTION))
                            .toList());
            for (String path : GeneratedSite.paths(new SiteWriter().files(brief))) {
                pages.add(Jsoup.parse(site.get(path).body(), "http://localhost" + path));
            }
        }
        assertEquals(List.of(), new Invention(said(delivery, brief), brief.locale()).in(pages), "words from nowhere");
    }

    /** The client's own words, and the forms that a page gives to times, currencies and names of accounts among them. */
    private static String said(Delivery delivery, Brief brief) {
        String words = delivery.documents().stream()
                .map(document -> document.lines().text())
                .collect(Collectors.joining("\n"));
        StringBuilder said = new StringBuilder(words);
        brief.hours()
                .forEach(line ->
                        said.append(' ').append(line.opens()).append(' ').append(line.closes()));
        Map<String, String> currencies = new HashMap<>(Map.of("£", "GBP", "€", "EUR", " euro", "EUR", "₹", "INR"));
        if (!brief.locale().getCountry().isEmpty()) {
            currencies.put("$", Currency.getInstance(brief.locale()).getCurrencyCode());
        }
        currencies.forEach((sign, code) -> said.append(words.contains(sign) ? " " + code : ""));
        return said.append(words.contains("@") ? " www.instagram.com" : "").toString();
    }
}
