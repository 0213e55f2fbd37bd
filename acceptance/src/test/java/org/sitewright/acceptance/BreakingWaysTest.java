package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitewright.acceptance.BreakingWays.Dimension;
import org.sitewright.acceptance.BreakingWays.Way;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.verification.VerdictText;
import org.sitewright.testkit.SiteUnderTest;

/** One good site, and every known way to break it. */
class BreakingWaysTest {
    private static final List<String> PATHS = List.of(
            "/", "/house", "/visit", "/contact", "/privacy", "/news/yard", "/lost", "/sitemap.xml", "/robots.txt");

    @TempDir
    Path folder;

    @Test
    void theGoodSiteIsAdmittedAndItsContentIsText() throws Exception {
        try (SiteUnderTest site = SiteUnderTest.start(WarFiles.good().writeTo(folder))) {
            assertTrue(site.isServed(), () -> said(site));
            assertEquals(0, findings(site).size(), () -> said(site));
            String home = site.get("/").body();
            assertTrue(home.contains(Wars.HEADLINE), home);
            assertTrue(home.contains("#{7*6} &lt;b&gt;or so&lt;/b&gt; &amp; more."), home);
            assertEquals(200, site.get("/visit").statusCode());
        }
    }

    static List<Way> ways() {
        return BreakingWays.inTheTestkit();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void aBrokenSiteIsRefused(Way way) throws Exception {
        WarFiles files = way.site();
        try (SiteUnderTest site = SiteUnderTest.start(files.writeTo(folder), files.settings())) {
            assertFalse(site.isServed(), () -> said(site));
            List<Finding> named =
                    findings(site).stream().filter(f -> f.id().equals(way.id())).toList();
            assertTrue(
                    named.stream().anyMatch(f -> f.subject().place().file().endsWith(way.file())),
                    () -> way.id() + " at " + way.file() + " is not in\n" + said(site));
            named.forEach(f -> assertFalse(f.fix().isBlank(), f::toString));
            for (String path : PATHS) {
                assertNotEquals(200, site.get(path).statusCode(), path);
            }
        }
    }

    @Test
    void everyDimensionIsBrokenInFiveWaysOrMore() {
        Map<Dimension, Long> ways =
                BreakingWays.all().stream().collect(Collectors.groupingBy(Way::dimension, Collectors.counting()));
        System.out.println("ways to break a site: " + BreakingWays.all().size() + " " + ways + ", ids "
                + BreakingWays.all().stream().map(Way::id).distinct().count());
        for (Dimension dimension : Dimension.values()) {
            assertTrue(ways.getOrDefault(dimension, 0L) >= 5, dimension::toString);
        }
    }

    private static List<Finding> findings(SiteUnderTest site) {
        return site.verdicts().stream()
                .flatMap(verdict -> verdict.findings().stream())
                .toList();
    }

    private static String said(SiteUnderTest site) {
        LocalDate today = LocalDate.now();
        return site.verdicts().stream()
                .map((Verdict verdict) -> VerdictText.whole(verdict, today))
                .collect(Collectors.joining());
    }
}
