package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.PageSummary.Reference;
import org.sitewright.api.verification.PageSummary.SourceUse;
import org.sitewright.api.verification.RenderedBlock;

class PageSummariesTest {
    @Sources(
            frame = "https://frame.org",
            image = "https://*.image.org",
            script = "https://script.org",
            connect = "https://connect.org",
            form = "https://form.org")
    record Clip() {}

    private static PageSummary of(String html) {
        return PageSummaries.of(PageUnderTest.of(html).rendered());
    }

    @Test
    void shouldReadTheHead() {
        PageSummary summary = PageSummaries.of(PageUnderTest.of(
                        """
                        <title>One</title><title>Two</title><meta name=description content=" Boats "><meta name=description content=More>
                        <link rel=canonical href=/a><link rel="nofollow alternate" hreflang=de href=/de><link rel=icon hreflang=fr href=/fr>
                        <meta name=" Robots" content="NoIndex, nofollow"><meta name=googlebot content="max-snippet:-1">
                        <meta name=author content=noarchive><meta content=nosnippet>""")
                .headers(Map.of("X-Robots-Tag", ",bingbot: noimageindex"))
                .rendered());
        assertEquals(List.of("One", "Two"), summary.titles());
        assertEquals("Boats", summary.description());
        assertEquals(List.of("/a"), summary.canonical());
        assertEquals(Map.of("de", "/de"), summary.alternates());
        assertEquals(Set.of("noindex", "nofollow", "max-snippet", "-1", "bingbot", "noimageindex"), summary.robots());
    }

    @Test
    void shouldKnowWhereLinksMayLead() {
        assertEquals(
                Set.of("a", "b"),
                of("<p id=a></p><a name=b>x</a><input name=c>").ids());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<form></form>             | true",
                "<textarea></textarea>     | true",
                "<input>                   | true",
                "<input type=hidden><input>| true",
                "<input type=HIDDEN>       | false",
                "<button>x</button>        | false",
            })
    void shouldKnowWhetherThePageAsks(String html, boolean asks) {
        assertEquals(asks, of(html).asks());
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void shouldReadTheTextOfTheMainPart() {
        assertArrayEquals(
                of(words(30)).shingles(),
                of("<nav>Menu</nav><main> " + words(30) + " </main>").shingles());
        assertEquals(29, of("<nav>Menu</nav><div>" + words(30) + "</div>").shingles().length);
    }

    @Test
    void shouldHashThreesOfWordsFromTwentyFiveWordsOn() {
        assertEquals(0, of(words(24)).shingles().length);
        int[] shingles = of(words(25)).shingles();
        assertEquals(23, shingles.length);
        assertArrayEquals(Arrays.stream(shingles).sorted().toArray(), shingles);
        assertEquals(3, of("boat ".repeat(98) + "ahoy there").shingles().length, "each three words once");
    }

    @Test
    void shouldHashTheTextFromAHundredWordsOn() {
        assertEquals(0, of(words(99)).likeness());
        assertNotEquals(0, of(words(100)).likeness());
    }

    @Test
    void shouldSayWhatThePageLeadsToAndLoads() {
        assertEquals(
                List.of(
                        new Reference(true, "/a", "b", PageUnderTest.SUBJECT),
                        new Reference(false, "/c.png", "", PageUnderTest.SUBJECT),
                        new Reference(false, "/d.css", "", PageUnderTest.SUBJECT)),
                of(
                                """
                                <link rel=stylesheet href=/d.css><link rel=prefetch href=/e><a href=/a#b ping=/f>x</a><a>y</a>
                                <img src=/c.png><img src=//other.org/c.png><form action=/g></form>""")
                        .references()
                        .stream()
                        .sorted(java.util.Comparator.comparing(Reference::path))
                        .toList());
    }

    @Test
    void shouldSayWhatStyleSheetsLoad() {
        RenderedBlock block = BlockUnderTest.of(new Clip(), "<p id=block></p>")
                .css("a{b:url(/a.png);c:url(d.png);e:url(#f);g:url();h:url(data:,i);j:url(//other.org/k)}")
                .rendered();
        RenderedBlock plain =
                BlockUnderTest.of(new Clip(), "<p id=plain></p>").id("plain").rendered();
        Place sheet = Place.of("own.css");
        PageUnderTest page = PageUnderTest.of(block, plain)
                .linked(
                        new LinkedFile(
                                LinkedFile.Kind.STYLE, sheet, "a{b:url(/l.svg#m);c:url(n.png);d:url(//other.org/o)}"),
                        new LinkedFile(LinkedFile.Kind.SCRIPT, Place.of("own.js"), "'url(/p.png)'"));
        assertEquals(
                List.of(
                        new Reference(false, "/a.png", "", block.blaming("css")),
                        new Reference(false, "/assets/d.png", "", block.blaming("css")),
                        new Reference(false, "/l.svg", "m", page.rendered().subject(sheet))),
                PageSummaries.of(page.rendered()).references());
    }

    @Test
    void shouldSayWhichDeclaredOriginsABlockNames() {
        RenderedBlock block = BlockUnderTest.of(new Clip(), "<iframe id=block src=https://frame.org/x></iframe>")
                .css("a{b:url(https://cdn.image.org/c.png)}")
                .script("fetch('https://connect.org')")
                .rendered();
        assertEquals(
                List.of(new SourceUse(
                        Clip.class,
                        Set.of(
                                "https://frame.org",
                                "https://*.image.org",
                                "https://script.org",
                                "https://connect.org",
                                "https://form.org"),
                        Set.of("https://frame.org", "https://*.image.org", "https://connect.org"),
                        block.blaming("java"))),
                PageSummaries.of(PageUnderTest.of(block).rendered()).sources());
    }
}
