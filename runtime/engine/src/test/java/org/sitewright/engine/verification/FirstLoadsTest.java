package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstLoadsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <img src=/a>                                              | /a
                    <img src=/a loading=' LAZY'>                              | ''
                    <iframe src=/a></iframe>                                  | /a
                    <iframe src=/a loading=lazy></iframe>                     | ''
                    <img src=/a srcset='/b 2x, /a'>                           | /a
                    <img srcset='/b 2x'>                                      | /b
                    <picture><source srcset=/b><img src=/a></picture>         | /a
                    <link rel=preload as=image href=/a imagesrcset='/b 2x'>   | /a
                    <link rel=preload as=image imagesrcset='/b 2x'>           | /b
                    <video src=/a poster=/b></video>                          | /a /b
                    <video src=/a poster=/b preload=None></video>             | /b
                    <script src='/a#b'></script><script src='/a#c'></script>  | /a
                    <img src='data:image/png,a'><img src=#a>                  | ''
                    <link rel=preconnect href=//a.org><form action=/b></form> | ''
                    """)
    void shouldBeWhatABrowserAsksForAtOnce(String html, String urls) {
        assertEquals(
                urls.isEmpty() ? List.of() : List.of(urls.split(" ")),
                FirstLoads.of(PageUnderTest.of(html).rendered()).keySet().stream()
                        .sorted()
                        .toList());
    }

    @Test
    void shouldCountWhatTheStyleSheetLoads() {
        assertEquals(
                Map.of("/a.woff2", Loads.Kind.FONT, "/b.png", Loads.Kind.IMAGE),
                FirstLoads.of(PageUnderTest.of("<img src=/b.png>")
                        .css("@font-face{src:url(/a.woff2)}p{background:url(/b.png);mask:url(#m)}")
                        .rendered()));
    }
}
