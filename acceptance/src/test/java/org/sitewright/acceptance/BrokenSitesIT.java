package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.acceptance.BreakingWays.Way;

/**
 * Broken sites on the real launcher: each is refused, and the version before it goes on answering. With {@code
 * -Dacceptance.ways=all} every known way, otherwise some of each dimension.
 */
class BrokenSitesIT {
    private static final int NOTHING_ADMITTED = 1;
    private static final List<String> SOME = List.of(
            // SEO
            "a page without a main heading",
            "a title that another page has",
            "a link to a page that is not there",
            "filler text",
            "boaster",
            // performance
            "heavy-html",
            "heavy-css",
            "hidden-script",
            "unsized-image",
            "bean-reader",
            // security
            "foreign-fetch",
            "inline-script",
            "a script in a view",
            "wide-form",
            "raw-text",
            // accessibility
            "undescribed-image",
            "unlabelled-field",
            "a view that skips two levels",
            "a theme in grey on grey",
            "hidden-focus",
            // privacy
            "cookie-setter",
            "unnamed-party",
            "eager-advert",
            "a form on a site without a privacy page",
            "an advertiser beside a form",
            // input
            "a quotation mark that is not closed",
            "a component that does not exist",
            "a pack compiled without the processor",
            "a pack built without a template",
            "a pack built without the check of its clause");

    @TempDir
    Path folder;

    private static List<Way> ways() {
        Stream<Way> chosen = "all".equals(System.getProperty("acceptance.ways"))
                ? BreakingWays.all().stream()
                : SOME.stream().map(BreakingWays::named);
        return chosen.toList();
    }

    @Test
    void eachIsRefusedWhileTheVersionBeforeItGoesOnAnswering() throws Exception {
        Path war = Wars.good(folder.resolve("site.war"));
        List<Way> ways = ways();
        try (RunningLauncher launcher = new RunningLauncher(folder, "--port", 0, "--ready-port", 0, "--watch", war)) {
            launcher.awaitReady();
            String url = launcher.url(war);
            try (Visitors visitors = new Visitors(url)) {
                for (Way way : ways) {
                    int before = launcher.printed().length();
                    Wars.write(way.site(), way.pack(), war);
                    launcher.awaitPrinted(text -> text.substring(before).contains("refused " + war));
                    String said = launcher.printed().substring(before);
                    assertTrue(said.contains("REFUSED"), () -> way + "\n" + said);
                    assertTrue(
                            said.lines()
                                    .anyMatch(line -> line.contains(way.id() + " ERROR")
                                            && line.contains(way.file())
                                            && line.contains("Fix: ")),
                            () -> way + "\n" + said);
                    assertFalse(said.contains("\tat "), said);
                }
                TreeMap<String, Integer> seen = visitors.seen();
                System.out.println(ways.size() + " broken versions refused; visitors of the good one saw " + seen);
                assertEquals(List.of("200 good"), List.copyOf(seen.keySet()));
            }
            assertEquals(
                    200, RunningLauncher.get(launcher.readiness() + "/ready").statusCode());
        }
    }

    @Test
    void aBrokenSiteAloneIsNeverAnsweredAndEndsTheLauncher() throws Exception {
        Way way = BreakingWays.named("inline-script");
        Path war = Wars.write(way.site(), way.pack(), folder.resolve("site.war"));
        int port = OtherServer.freePort();
        try (Visitors visitors = new Visitors("http://127.0.0.1:" + port + "/");
                RunningLauncher launcher = new RunningLauncher(folder, "--port", port, war)) {
            assertEquals(NOTHING_ADMITTED, launcher.exitCode());
            TreeMap<String, Integer> seen = visitors.seen();
            System.out.println("exit code " + launcher.exitCode() + "; visitors of the broken site saw " + seen);
            assertTrue(seen.keySet().stream().noneMatch(answer -> answer.startsWith("200")), seen::toString);
            assertTrue(launcher.printed().contains(way.id() + " ERROR"), launcher.printed());
        }
    }
}
