package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.verification.Verdict;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.testkit.SiteUnderTest;

/**
 * Whole sites of realistic briefs, as they are served: a menu of fifty items, an agency with fourteen wanted pages of
 * which half have content, a club on one page, a craftsman of whom three facts are known, and a brief that holds some of
 * everything.
 */
class ExampleSitesTest {
    @TempDir
    Path webapp;

    private Brief brief;
    private String yaml;
    private final Map<String, Document> pages = new LinkedHashMap<>();

    private void serve(String name) throws IOException {
        yaml = GeneratedSite.text(name);
        brief = GeneratedSite.brief(name);
        GeneratedSite.write(brief, webapp);
        try (SiteUnderTest site = SiteUnderTest.start(webapp)) {
            Verdict verdict = site.verdicts().get(0);
            assertTrue(verdict.admitted(), () -> verdict.findings().toString());
            assertEquals(List.of(), verdict.findings(), "neither errors nor warnings");
            for (String path : GeneratedSite.paths(new SiteWriter().files(brief))) {
                pages.put(path, Jsoup.parse(site.get(path).body(), "http://localhost" + path));
            }
            pages.put("/404", Jsoup.parse(site.get("/there-is-no-such-page").body()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"restaurant", "agency", "club", "craftsman", "everything"})
    void shouldBeAdmittedSayEverythingAndInventNothing(String name) throws IOException {
        serve(name);

        assertEquals(List.of(), new Invention(yaml, brief.locale()).in(pages.values()), "words from nowhere");
        assertEquals(List.of(), unsaid(), "texts that do not stand on exactly one page");
        assertEquals(List.of(), draftsThatAreLinked(), "drafts that are linked");
        pages.forEach((path, page) -> {
            assertTrue(
                    page.select(".site-header__list > li > a:not(.button), .site-header__list > li > details")
                                    .size()
                            <= 7,
                    path);
            assertEquals(
                    brief.locale().toLanguageTag(), page.selectFirst("html").attr("lang"));
            brief.legal()
                    .keySet()
                    .forEach(key -> assertEquals(
                            1,
                            page.select(".site-footer__legal a[href=/" + key + "]")
                                    .size(),
                            path + " " + key));
        });
    }

    private List<String> unsaid() {
        List<String> texts = new ArrayList<>();
        brief.offers().forEach(offer -> texts.add(offer.text()));
        brief.people().forEach(person -> texts.add(person.text()));
        brief.testimonials().forEach(said -> texts.add(said.quote()));
        brief.faq().forEach(asked -> texts.add(asked.answer()));
        brief.services().forEach(group -> texts.add(group.note()));
        brief.passages().forEach(passage -> {
            texts.add(passage.body());
            passage.items().forEach(item -> texts.add(item.text()));
        });
        texts.add(brief.identity().about().orElse(null));
        texts.add(brief.identity().description().orElse(null));
        texts.add(brief.servicesLead().orElse(null));
        texts.addAll(brief.legal().values());
        List<String> visible = pages.values().stream()
                .map(page -> squash(page.select("main").text()))
                .toList();
        return texts.stream()
                .filter(text -> text != null)
                .flatMap(text -> Arrays.stream(text.split("\\n\\s*\\n|(?<=[.!?])\\s+")))
                .filter(sentence -> visible.stream()
                                .filter(page -> page.contains(squash(sentence)))
                                .count()
                        != 1)
                .toList();
    }

    private static String squash(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private List<String> draftsThatAreLinked() {
        List<String> drafts = GeneratedSite.drafts(new SiteWriter().files(brief));
        return pages.values().stream()
                .flatMap(page -> page.select("a[href]").eachAttr("href").stream())
                .filter(href -> drafts.contains(href.replaceFirst("#.*", "")))
                .toList();
    }
}
