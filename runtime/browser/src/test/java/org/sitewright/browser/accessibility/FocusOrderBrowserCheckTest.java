package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class FocusOrderBrowserCheckTest {
    private final FocusOrderBrowserCheck check = new FocusOrderBrowserCheck();

    @Test
    void shouldAcceptColumnsAndRows(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<div style='columns:2'><p><a href=/a>a</a></p><p><a href=/b>b</a></p><p><a href=/c>c</a></p><p><a href=/d>d</a></p></div><a href=/e>e</a> <a href=/f>f</a>"));
    }

    @Test
    void shouldFindPositiveTabindex(Look look) {
        assertEquals(
                List.of("A11Y-104 : <a href=\"/b\" tabindex=\"2\"> has tabindex 2, which jumps before all others"),
                look.at(check, "<a href=/a>a</a> <a href=/b tabindex=2>b</a>"));
    }

    @Test
    void shouldFindAReversedRow(Look look) {
        assertEquals(
                List.of(
                        "A11Y-104 : <div style=\"display:flex;flex-direction:row-reverse\"> shows its parts in the opposite order of the markup"),
                look.at(
                        check,
                        "<div style='display:flex;flex-direction:row-reverse'><p>one</p><p>two</p><p>three</p></div>"));
    }

    @Test
    void shouldFindWhatIsReachedAfterWhatFollows(Look look) {
        assertEquals(
                List.of(
                        "A11Y-104 : <a href=\"/b\"> is reached after <a href=\"/a\" style=\"order:2\">, which stands behind it"),
                look.at(
                        check,
                        "<div style='display:flex;flex-direction:column'><a href=/a style='order:2'>a</a><a href=/b>b</a></div>"));
    }
}
