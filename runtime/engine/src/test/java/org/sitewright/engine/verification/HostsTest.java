package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
    private static final String OWN = "https://site.test";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://Other.org/a?b#c      | https://other.org",
                "//other.org                  | https://other.org",
                "///other.org?a               | https://other.org",
                "'\\\\other.org#a'            | https://other.org",
                "http://other.org:80/         | http://other.org",
                "http://other.org:443/        | http://other.org:443",
                "https://other.org:443        | https://other.org",
                "https://other.org:8443       | https://other.org:8443",
                "wss://other.org:443          | wss://other.org",
                "ws://other.org:80            | ws://other.org",
                "ftp://other.org:21           | ftp://other.org",
                "https://other.org.           | https://other.org",
                "https://other.org.:8443      | https://other.org:8443",
                "https://a:b@other.org        | https://other.org",
                "https://site.test@other.org  | https://other.org",
                "https://o%74her.org          | https://other.org",
                "https://bücher.de            | https://xn--bcher-kva.de",
                "https://%zz.org              | https://%zz.org",
                "https://other+more.org       | https://other+more.org",
                "' https://ot\ther.org '      | https://other.org",
                "https:other.org              | https://other.org",
                "http://site.test/a           | http://site.test",
                "https://site.test.org        | https://site.test.org",
                "https://www.site.test        | https://www.site.test",
            })
    void shouldNameTheOtherHost(String url, String origin) {
        assertEquals(origin, Hosts.foreign(url, OWN).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a//b",
                "#a",
                "a/b",
                "?a=//b",
                "https://SITE.test./a",
                "https://site.test:443",
                "wss://site.test/socket",
                "//site.test",
                "https://",
                "mailto:a@other.org",
                "data:text/plain,//other.org",
            })
    void shouldNotTakeTheOwnHostOrNoneForAnother(String url) {
        assertTrue(Hosts.foreign(url, OWN).isEmpty(), url);
    }

    @Test
    void shouldReadAnAddressWithoutSchemeAsTheSitesOwn() {
        assertEquals(
                "http://other.org",
                Hosts.foreign("//other.org", "http://localhost:8080").orElseThrow());
        assertTrue(Hosts.foreign("//localhost:8080/a", "http://localhost:8080").isEmpty());
        assertTrue(
                Hosts.foreign("ws://localhost:8080/a", "http://localhost:8080").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTPS://a.org   | https",
                "' mail\tto:a'   | mailto",
                "a+b-c.1:d       | a+b-c.1",
                "/a:b            | ''",
                "1a:b            | ''",
                "a               | ''",
            })
    void shouldReadTheScheme(String url, String scheme) {
        assertEquals(scheme, Hosts.scheme(url));
    }

    @Test
    void shouldLeaveOutWhatBrowsersLeaveOut() {
        assertEquals("/a b", Hosts.clean("\u0000 /a\n b\r\t "));
        assertEquals("/a", Hosts.clean("/a"));
    }

    /** Of these it is known without further reading where they lead. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "#", "#a", "/azAZ09-_.#", "/a/b.html#c"})
    void shouldKnowPlainPaths(String path) {
        assertTrue(Hosts.isPlainPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "//a", "//", "a/b", "/a:b", "/a@", "/a[", "/a`", "/a{", "/a b", "/\\a", "/a?b", "/a%20", "/é",
                "?a"
            })
    void shouldReadOtherAddressesCharacterByCharacter(String path) {
        assertFalse(Hosts.isPlainPath(path));
    }

    @Test
    void shouldKnowWhatIsDeclared() {
        List<String> declared = List.of("https://a.org/", "https://B.org:443", "*.c.org");
        assertTrue(Hosts.declares(declared, "https://a.org"));
        assertTrue(Hosts.declares(declared, "https://b.org"));
        assertFalse(Hosts.declares(declared, "http://a.org"));
        assertFalse(Hosts.declares(declared, "https://c.org"));
        assertFalse(Hosts.declares(List.of(), "https://a.org"));
    }

    @Test
    void shouldNameTheHostAlone() {
        assertEquals("a.org", Hosts.host("https://A.org:8443"));
        assertEquals("a.org", Hosts.host("a.org"));
    }
}
