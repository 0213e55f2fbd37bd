package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.site.Page;
import org.sitewright.engine.work.Workers;

class SiteLoaderTest {
    @Test
    void shouldAcceptPlainSite() {
        SiteFolder folder = SiteFolder.good();

        assertEquals(List.of(), folder.problems());
        assertEquals(
                "note",
                folder.load().site().page("/").orElseThrow().blocks().get(0).id());
    }

    @Test
    void shouldRejectMissingSite() {
        assertEquals(List.of("SITE-001 site.yaml: there is no site.yaml"), new SiteFolder().problems());
    }

    @Test
    void shouldRejectSiteBesideSites() {
        SiteFolder folder = SiteFolder.good()
                .with("a/site.yaml", "name: A\ntheme: plain\n")
                .with("a/pages/index.yaml", "title: A\ndescription: A\nblocks: [{note: {text: A}}]\n");

        assertEquals(
                List.of("SITE-001 site.yaml: there is a site here and others in folders below"), folder.problems());
    }

    @Test
    void shouldLoadSeveralSites() {
        SiteFolder folder = new SiteFolder();
        for (String id : List.of("a", "b")) {
            folder.with(id + "/site.yaml", "name: A\ntheme: plain\n")
                    .with(id + "/pages/index.yaml", "title: A\ndescription: A\nblocks: [{note: {text: A}}]\n");
        }

        assertEquals(List.of(), folder.problems());
        assertEquals(
                List.of("a", "b"),
                folder.loadAll().stream().map(s -> s.site().id()).toList());
    }

    @ParameterizedTest
    @CsvSource({"about,/about", "en/index,/en", "a/b,/a/b", "guides/2024-plan,/guides/2024-plan"})
    void shouldTakePathFromFile(String file, String path) {
        assertTrue(SiteFolder.good().page(file).load().site().page(path).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/../b", "/..", "about", "//evil", "/a//b", "/A", "/a b", "/a/", "/ä", "/a%2e", "/a?b", "/a#b", "/-a"
            })
    void shouldRejectBadPath(String path) {
        assertEquals(
                List.of("SITE-008 pages/x.yaml:1: '" + path + "' is no path of a page"),
                SiteFolder.good()
                        .page("x", "path: \"" + path + "\"\nblocks: [{note: {text: A}}]\n")
                        .problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/sitemap.xml", "/assets", "/assets/x"})
    void shouldRejectPathOfTheEngine(String path) {
        assertEquals(
                List.of("SITE-008 pages/x.yaml:1: '" + path + "' is a path of the engine's own"),
                SiteFolder.good()
                        .page("x", "path: " + path + "\nblocks: [{note: {text: A}}]\n")
                        .problems());
    }

    @Test
    void shouldRejectPathThatStandsTwice() {
        assertEquals(
                List.of("SITE-008 pages/b.yaml:1: the path /a is also that of WEB-INF/site/pages/a.yaml"),
                SiteFolder.good()
                        .page("a")
                        .page("b", "path: /a\nblocks: [{note: {text: A}}]\n")
                        .problems());
    }

    @Test
    void shouldSayEveryProblemOfEveryFile() {
        List<String> problems = SiteFolder.good()
                .site("namme: x\nnavigation: {a: b}\n")
                .page("a", "blocks:\n  - nott: {text: A}\n  - note: {txt: A}\n")
                .with("pages/b.yaml", "")
                .with("pages/c.yaml", "title: [")
                .with("pages/d.md", "# D")
                .problems();

        assertEquals(
                List.of(
                        "SITE-004 site.yaml:3: there is no property 'namme'",
                        "SITE-005 pages/a.yaml:4: there is no component 'nott'",
                        "SITE-004 pages/a.yaml:5: there is no property 'txt'",
                        "SITE-007 pages/a.yaml:5: 'text' must not be blank (it is missing)",
                        "SITE-003 pages/b.yaml: the file is empty"),
                problems.subList(0, 5));
        assertTrue(problems.get(5).startsWith("SITE-003 pages/c.yaml:1: the YAML cannot be read"), problems.get(5));
        assertEquals(
                List.of(
                        "SITE-008 pages/d.md: the file is no page: its name does not end in .yaml",
                        "SITE-006 site.yaml:4: 'navigation' is a group of properties; it must be a list"),
                problems.subList(6, problems.size()));
    }

    @Test
    void shouldSayProblemsOfPagesWithoutTheme() {
        List<String> problems = SiteFolder.good()
                .with("site.yaml", "name: A\ntheme: atelir\n")
                .page("a", "blocks: [{nott: {}}]\n")
                .problems();

        assertEquals(
                List.of(
                        "SITE-014 site.yaml:2: there is no theme 'atelir'",
                        "SITE-005 pages/a.yaml:3: there is no component 'nott'"),
                problems);
    }

    @Test
    void shouldSayProblemsOfPagesWhenSiteCannotBeRead() {
        List<String> problems = SiteFolder.good()
                .with("site.yaml", "- a\n")
                .page("a", "blocks: [{nott: {}}]\n")
                .problems();

        assertEquals(
                List.of(
                        "SITE-006 site.yaml:1: there is a list where properties are expected",
                        "SITE-005 pages/a.yaml:3: there is no component 'nott'"),
                problems);
    }

    /** Whatever shape stands in place of another, something is said and nothing is thrown. */
    @ParameterizedTest
    @ValueSource(
            strings = {"name", "locale", "theme", "business", "navigation", "legal", "header", "footer", "redirects"})
    void shouldSurviveOddShapesInSite(String key) {
        for (String shape : List.of(
                "[a, [b]]",
                "{a: b, c: [d]}",
                "[{a: b}]",
                "[{page: [x], label: {a: b}}]",
                "[[[]]]",
                "~x",
                "[~]",
                "{theme: [], name: {}, colors: [1]}")) {
            String other = key.equals("name")
                    ? "theme: plain\n"
                    : key.equals("theme") ? "name: A\n" : "name: A\ntheme: plain\n";
            SiteFolder folder = SiteFolder.good().with("site.yaml", other + key + ": " + shape + "\n");
            boolean fine = key.equals("name") && shape.equals("~x");
            assertEquals(fine, folder.problems().isEmpty(), key + ": " + shape + " gives " + folder.problems());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path",
                "locale",
                "status",
                "title",
                "description",
                "modified",
                "translations",
                "index",
                "view",
                "live",
                "blocks"
            })
    void shouldSurviveOddShapesInPages(String key) {
        for (String shape : List.of(
                "[a, [b]]",
                "{a: [b]}",
                "[{a: b}]",
                "[[[]]]",
                "[~]",
                "[{note: [a]}]",
                "[{note: {text: {a: b}}}]",
                "[{note: {text: a, image: [b]}}]")) {
            SiteFolder folder = SiteFolder.good().with("pages/a.yaml", key + ": " + shape + "\n");
            assertTrue(!folder.problems().isEmpty(), key + ": " + shape);
        }
    }

    @Test
    void shouldReadDraftsAndTranslations() {
        Page page = SiteFolder.good()
                .page("a", "status: draft\nlocale: en-GB\ntranslations: {zh-Hans: /zh}\nblocks: [{note: {text: A}}]\n")
                .page("zh", "locale: zh-Hans\ntranslations: {en-GB: /a}\nblocks: [{note: {text: A}}]\n")
                .load()
                .site()
                .page("/a")
                .orElseThrow();

        assertEquals(false, page.listed());
        assertEquals("/zh", page.translations().get(Locale.forLanguageTag("zh-Hans")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "zh-Hans", "zh-Hant-TW", "pt-BR", "he", "fil", "gsw-CH"})
    void shouldAcceptLanguage(String tag) {
        assertEquals(List.of(), SiteFolder.good().site("locale: " + tag + "\n").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "en_GB", "xx", "e", "und", "en-"})
    void shouldRejectLanguage(String tag) {
        assertEquals(
                List.of("SITE-007 site.yaml:3: '" + tag + "' is no language tag"),
                SiteFolder.good().site("locale: " + tag + "\n").problems());
    }

    @Test
    void shouldRejectTranslationsThatAreNotMutual() {
        assertEquals(
                List.of(
                        "SITE-011 pages/a.yaml:1: the translation /nowhere (fr) is no page",
                        "SITE-011 pages/de.yaml:1: /de does not name /a as its translation",
                        "SITE-011 pages/self.yaml:1: the page names itself as its translation"),
                SiteFolder.good()
                        .page(
                                "a",
                                "translations: {de: /de, fr: /nowhere}\nblocks: [{note: {text: A}}]\n"
                                        .replace("de: /de, fr: /nowhere", "fr: /nowhere, de: /de"))
                        .page("de", "locale: de\nblocks: [{note: {text: A}}]\n")
                        .page("self", "translations: {de: /self}\nblocks: [{note: {text: A}}]\n")
                        .problems()
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void shouldRejectErrorPageOfNoStatus() {
        String text = "title: T\nblocks: [{note: {text: A}}]\n";
        assertEquals(
                List.of("SITE-008 errors/gone.yaml:1: '/gone' names no error status"),
                SiteFolder.good()
                        .with("errors/404.yaml", text)
                        .with("errors/gone.yaml", text)
                        .problems());
    }

    @Test
    void shouldRejectViewOutsideOfTheApplication() {
        for (String view : List.of("/etc/passwd", "/WEB-INF/../x.xhtml", "/WEB-INF/none.xhtml", "/WEB-INF/web.xml")) {
            assertEquals(
                    List.of("SITE-010 pages/a.yaml:3: there is no view " + view),
                    SiteFolder.good().page("a", "view: " + view + "\n").problems());
        }
    }

    @Test
    void shouldRejectPageWithNothingOrBoth() {
        assertEquals(
                List.of("SITE-007 pages/a.yaml:1: the page has neither blocks nor a view"),
                SiteFolder.good().page("a", "").problems());
        assertEquals(
                List.of("SITE-007 pages/a.yaml:1: the page has blocks and a view"),
                SiteFolder.good()
                        .with("v.xhtml", "")
                        .page("a", "view: /WEB-INF/site/v.xhtml\nblocks: [{note: {text: A}}]\n")
                        .problems());
    }

    @Test
    void shouldRejectBlockIds() {
        assertEquals(
                List.of(
                        "SITE-012 pages/a.yaml:4: 'Big' cannot be a block's id",
                        "SITE-012 pages/a.yaml:5: 'main' cannot be a block's id",
                        "SITE-012 pages/a.yaml:7: the id 'x' stands twice on the page"),
                SiteFolder.good()
                        .page(
                                "a",
                                "blocks:\n- note: {id: Big, text: A}\n- note: {id: main, text: A}\n- note: {id: x, text: A}\n- note: {id: x, text: A}\n")
                        .problems());
    }

    @Test
    void shouldKeepIdsApartFromTheFrame() {
        LoadedSite site = SiteFolder.good()
                .site("header: [{note: {text: A}}]\nfooter: [{note: {text: A}}]\n")
                .load();

        assertEquals("note-2", site.site().footer().get(0).id());
        assertEquals(
                "note-3", site.site().page("/").orElseThrow().blocks().get(0).id());
    }

    @Test
    void shouldRejectMissingImageAndIcon() {
        assertEquals(
                List.of(
                        "SITE-010 pages/a.yaml:3: there is no image 'boot.svg'",
                        "SITE-010 pages/b.yaml:3: the theme has no icon 'stars'",
                        "SITE-010 pages/c.yaml:3: 'broken.png' is no image whose size can be read"),
                SiteFolder.good()
                        .with("assets/boat.svg", "<svg viewBox='0 0 4 3'/>")
                        .with("assets/broken.png", "no")
                        .page("a", "blocks: [{note: {text: A, image: {src: boot.svg, alt: B}}}]\n")
                        .page("b", "blocks: [{note: {text: A, icon: stars}}]\n")
                        .page("c", "blocks: [{note: {text: A, image: {src: broken.png, alt: B}}}]\n")
                        .problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "production|https://a.org|none",
                "production||production needs the site's address",
                "production|http://a.org|production is served over TLS",
                "preview|https://a.org|a preview needs sitewright.preview.password",
                "staging|https://a.org|sitewright.environment is no environment",
                "production|https://a.org/x|production needs the site's address",
                "development|ftp://a|development needs the site's address",
                "PRODUCTION|https://a.org/|none"
            })
    void shouldHoldSettings(String environment, String url, String problem) {
        SiteFolder folder = SiteFolder.good().setting("sitewright.environment", environment);
        if (url != null) {
            folder.setting("sitewright.url", url);
        }
        List<String> problems = folder.problems();
        assertEquals("none".equals(problem), problems.isEmpty(), problems.toString());
        assertTrue(problems.isEmpty() || problems.get(0).contains(problem), problems.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "2.5", "10000", ""})
    void shouldSayWhatIsNoNumberOfThreads(String threads) {
        List<String> problems = SiteFolder.good()
                .setting("sitewright.verification.threads", threads)
                .problems();

        assertEquals(1, problems.size(), problems.toString());
        assertTrue(
                problems.get(0).contains("sitewright.verification.threads is no number of threads"),
                problems.toString());
    }

    @Test
    void shouldReadOnAsManyThreadsAsAreSet() {
        SiteFolder folder = SiteFolder.good().setting("sitewright.verification.threads", " 3 ");

        assertEquals(List.of(), folder.problems());
        assertEquals(3, folder.load().workers().threads());
        assertEquals(Workers.ofMachine(), SiteFolder.good().load().workers());
    }

    @Test
    void shouldRejectTextOfNothingButBlanks() {
        assertEquals(
                List.of("SITE-007 pages/index.yaml:4: 'text' is nothing but blanks"),
                SiteFolder.good()
                        .page("index", "blocks:\n  - note: {text: \"  \"}\n")
                        .problems());
    }
}
