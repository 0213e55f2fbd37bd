package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.Requests;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class RequestsCheckTest {
    private static final Requests CLAUSE = DefaultClause.of(Requests.class);

    private static String pictures(int number, String more) {
        return IntStream.range(0, number)
                .mapToObj(i -> "<img src=/p" + i + ".webp " + more + ">")
                .collect(Collectors.joining());
    }

    private static List<Finding> check(String html) {
        return new RequestsCheck().check(CLAUSE, PageUnderTest.of(html).rendered());
    }

    @Test
    void shouldAcceptFiftyAndWhatLoadsLazily() {
        assertEquals(List.of(), check(pictures(49, "")));
        assertEquals(List.of(), check(pictures(200, "loading=lazy")));
    }

    @Test
    void shouldRejectOneMore() {
        assertEquals(
                List.of(new Finding(
                        "PERF-012",
                        Severity.WARNING,
                        PageUnderTest.SUBJECT,
                        "Files at first: 51 requests; @Requests allows 50",
                        "Load pictures below the first screen lazily, and fewer scripts and fonts")),
                check(pictures(50, "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | <p>Nothing</p><a href=/more>More</a><form action=/send></form><link rel=dns-prefetch href=https://b.org>
                    2 | <img src=/a.webp srcset='/a.webp 1x, /b.webp 2x'>
                    2 | <picture><source srcset='/a.avif, /b.avif 2x'><img src=/a.webp></picture>
                    2 | <img srcset='/a.webp'>
                    2 | <link rel=preload as=image href=/a.webp imagesrcset='/b.webp 2x'><img src=/a.webp>
                    3 | <link rel=stylesheet href=/a.css><link rel=icon href=/i.svg>
                    2 | <script src=/a.js></script><script>inline()</script>
                    1 | <img src='data:image/gif;base64,AA'><svg><use href='#star'></use></svg>
                    2 | <svg><use href='/icons.svg#a'></use><use href='/icons.svg#b'></use></svg>
                    2 | <video src=/a.mp4 preload=none poster=/a.webp></video>
                    2 | <iframe src=https://b.org/></iframe><iframe src=https://c.org/ loading=LAZY></iframe>
                    """)
    void shouldCountWhatABrowserAsksFor(int files, String html) {
        assertEquals(
                List.of(new Measurement("PERF-012", "Files at first", files, 50, "requests")),
                new RequestsCheck().measure(CLAUSE, PageUnderTest.of(html).rendered()));
    }

    @Test
    void shouldCountFontsAndPicturesOfTheStyleSheet() {
        String css = "@font-face{font-family:A;src:url(/a.woff2)} .a{background:url(/b.webp)} .c{filter:url(#f)}";
        assertEquals(
                3,
                new RequestsCheck()
                        .measure(CLAUSE, PageUnderTest.of("").css(css).rendered())
                        .get(0)
                        .measured());
    }
}
