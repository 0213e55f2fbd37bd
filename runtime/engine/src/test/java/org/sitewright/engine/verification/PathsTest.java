package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    private static String target(String html, String href) {
        return Paths.resolve(PageUnderTest.of(html).path("/tours/sunset").rendered(), href)
                .map(target -> target.path() + " " + target.fragment())
                .orElse("elsewhere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/menu                    | '/menu '",
                "/menu#prices             | /menu prices",
                "/menu?a=b#prices         | /menu prices",
                "#                        | '/tours/sunset '",
                "#prices                  | /tours/sunset prices",
                "?a=b                     | '/tours/sunset '",
                "?a=b#c                   | /tours/sunset c",
                "''                       | '/tours/sunset '",
                "night                    | '/tours/night '",
                "night#                   | '/tours/night '",
                "./night                  | '/tours/night '",
                "../menu                  | '/menu '",
                "/a/../menu               | '/menu '",
                "/a/./menu                | '/a/menu '",
                "/../../menu              | '/menu '",
                "../../..                 | '/ '",
                "/..menu                  | '/..menu '",
                "/a//b                    | '/a/b '",
                "\\menu                   | '/menu '",
                "/caf%C3%A9#%C3%A9        | /café é",
                "/a b                     | '/a b '",
                "https://site.test        | '/ '",
                "https://SITE.test/a#b    | /a b",
                "http:                    | 'http: '",
                "/menu#:~:text=soup       | '/menu '",
                "/menu#a:~:text=soup      | /menu a",
                "/%zz                     | '/%zz '",
            })
    void shouldSayWhereALinkLeads(String href, String target) {
        assertEquals(target, target("<p>x</p>", href));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//other.org/a", "https://other.org", "http://site.test/", "mailto:a@b.org", "tel:1", "data:,a"})
    void shouldLeaveOutWhatLeadsElsewhere(String href) {
        assertEquals("elsewhere", target("<p>x</p>", href));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "night     | '/boats/night '",
                "#a        | /boats/all a",
                "''        | '/boats/all '",
                "/menu#a   | /menu a",
            })
    void shouldHeedTheBase(String href, String target) {
        assertEquals(target, target("<base href=/boats/all><base href=/other/>", href));
        assertEquals(target, target("<base href='https://site.test/boats/all'>", href));
        assertEquals(target, target("<base target=_blank><base href=../boats/all>", href));
    }

    @Test
    void shouldFollowRedirectsAndEndInCircles() {
        Map<String, String> redirects = Map.of("/a", "/b", "/b", "/c", "/x", "/y", "/y", "/x");
        assertEquals("/c", Paths.follow(redirects, "/a"));
        assertEquals("/d", Paths.follow(redirects, "/d"));
        assertTrue(redirects.containsKey(Paths.follow(redirects, "/x")));
        Map<String, String> long5 = Map.of("/1", "/2", "/2", "/3", "/3", "/4", "/4", "/5", "/5", "/6", "/6", "/7");
        assertEquals("/6", Paths.follow(long5, "/1"), "after five steps browsers have long begun to doubt");
    }

    @Test
    void shouldKnowRedirectsByTheirPathAlone() {
        assertEquals(
                Map.of("/old", "/menu"),
                Paths.redirects(SiteUnderTest.of(PageUnderTest.of("<p>x</p>"))
                        .redirect("/old", "/menu?a=b#c")
                        .rendered()));
    }
}
