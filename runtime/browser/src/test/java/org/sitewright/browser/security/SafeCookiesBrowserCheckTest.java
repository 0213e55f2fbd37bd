package org.sitewright.browser.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class SafeCookiesBrowserCheckTest {
    private final SafeCookiesBrowserCheck check = new SafeCookiesBrowserCheck();

    @Test
    void shouldAcceptSecureAndLax(Look look) {
        assertEquals(
                List.of(),
                look.at(check, "Set-Cookie", "__Host-a=1; Secure; Path=/; SameSite=Lax; HttpOnly", "<p>x</p>"));
    }

    @Test
    void shouldFindWhatIsBare(Look look) {
        assertEquals(
                List.of(
                        "SEC-102 : The cookie 'a' has no Secure and no SameSite",
                        "SEC-102 : The cookie 'b' has no SameSite",
                        "SEC-102 : The cookie 'c' has no Secure"),
                look.at(
                        check,
                        "<script>document.cookie='a=1';document.cookie='b=1; Secure'; document.cookie='c=1; SameSite=Strict'</script>"));
    }
}
