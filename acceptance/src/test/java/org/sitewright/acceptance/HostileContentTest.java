package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sitewright.acceptance.WarFiles.SITE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.VerdictText;
import org.sitewright.testkit.SiteUnderTest;

/** Content that is far too much, or odd, or broken: it is refused by name or shown as it is, and nothing breaks. */
class HostileContentTest {
    private static final String HOUSE = SITE + "pages/house.yaml";
    private static final int LOG_LINES = 25;

    @TempDir
    Path folder;

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of("10,000 blocks on a page", "PERF-009", (UnaryOperator<WarFiles>)
                        site -> site.adding(HOUSE, blocks(Integer.getInteger("blocks", 10_000)))),
                Arguments.of("5 MB of text", "SITE-002", (UnaryOperator<WarFiles>)
                        site -> site.block("text: {body: \"" + "word ".repeat(1_000_000) + "\"}")),
                Arguments.of("lists in lists in lists", "SITE-003", (UnaryOperator<WarFiles>)
                        site -> site.block("text: " + "[".repeat(5_000) + "]".repeat(5_000))),
                Arguments.of("one word without an end", "PERF-001", (UnaryOperator<WarFiles>)
                        site -> site.block("text: {body: \"" + "x".repeat(100_000) + "\"}")),
                Arguments.of("one letter under 20,000 accents", "PERF-001", (UnaryOperator<WarFiles>)
                        site -> site.block("text: {body: \"a" + "\u0301".repeat(20_000) + "\"}")),
                Arguments.of("a picture that is cut off", "SITE-010", (UnaryOperator<WarFiles>)
                        site -> picture(site, "cut.png", PNG_SIGNATURE)),
                Arguments.of("a picture that is none", "SITE-010", (UnaryOperator<WarFiles>)
                        site -> picture(site, "page.jpg", "<html>".getBytes(StandardCharsets.US_ASCII))),
                Arguments.of("a picture without a byte", "SITE-010", (UnaryOperator<WarFiles>)
                        site -> picture(site, "none.webp", new byte[0])));
    }

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I'};

    private static String blocks(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "  - text: {heading: Part " + i + ", body: Words of part " + i + ".}\n")
                .collect(Collectors.joining());
    }

    private static WarFiles picture(WarFiles site, String name, byte[] bytes) {
        return site.with(SITE + "assets/images/" + name, bytes)
                .block("gallery: {heading: Pictures, images: [{src: images/" + name + ", alt: A house}]}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuch")
    void shouldRefuseByName(String what, String id, UnaryOperator<WarFiles> broken) throws Exception {
        try (SiteUnderTest site =
                SiteUnderTest.start(broken.apply(WarFiles.good()).writeTo(folder))) {
            assertFalse(site.isServed());
            List<Finding> named = findings(site).filter(f -> f.id().equals(id)).toList();
            assertTrue(
                    named.stream().anyMatch(f -> f.subject().place().file().equals(HOUSE)),
                    () -> id + " is not in " + said(site));
            assertTrue(said(site).lines().count() <= LOG_LINES, () -> said(site));
        }
    }

    @Test
    void shouldWarnOfQuotationsWithinQuotationsAndBoundThem() throws Exception {
        try (SiteUnderTest site = SiteUnderTest.start(WarFiles.good()
                .block("text: {body: \"" + "> ".repeat(3_000) + "deep\"}")
                .writeTo(folder))) {
            assertTrue(site.isServed(), () -> said(site));
            assertTrue(
                    findings(site)
                            .anyMatch(f -> f.id().equals("PERF-011")
                                    && f.subject().place().file().equals(HOUSE)),
                    () -> said(site));
            assertTrue(site.get("/house").body().length() < 40_000, "quotations end somewhere");
        }
    }

    @Test
    void shouldShowOddLettersAsTheyAre() throws Exception {
        List<String> odd = List.of(
                "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
                "Z\u0351\u036b\u0343\u0368a\u0300\u0316l\u0334\u0341g\u0361o\u0489",
                "\u202eright to left\u202c",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ufb03 \u212b \u1e9b\u0323",
                "nul\u2400, \u00adhidden\u200b");
        String items = odd.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(" "));
        try (SiteUnderTest site = SiteUnderTest.start(WarFiles.good()
                .block("text: {heading: Odd letters, body: '" + items + "'}")
                .writeTo(folder))) {
            assertTrue(site.isServed(), () -> said(site));
            String shown = Jsoup.parse(site.get("/house").body()).select("main").text();
            odd.forEach(text ->
                    assertTrue(shown.contains(Jsoup.parse(text).text()), () -> text + " is not shown: " + shown));
        }
    }

    private static Stream<Finding> findings(SiteUnderTest site) {
        return site.verdicts().stream().flatMap(verdict -> verdict.findings().stream());
    }

    private static String said(SiteUnderTest site) {
        return site.verdicts().stream()
                .map(verdict -> VerdictText.of(verdict, LocalDate.now()))
                .collect(Collectors.joining());
    }
}
