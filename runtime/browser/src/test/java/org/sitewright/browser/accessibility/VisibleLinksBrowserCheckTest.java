package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class VisibleLinksBrowserCheckTest {
    private static final String BEFORE = "<p>Boats leave from ";
    private static final String AFTER = " at noon, and every day in summer.</p>";

    private final VisibleLinksBrowserCheck check = new VisibleLinksBrowserCheck();

    private static String page(String css, String link) {
        return "<style>body{color:#222;background:#fff}a{color:inherit;text-decoration:none}" + css + "</style>"
                + BEFORE + link + AFTER;
    }

    private static String styled(String css) {
        return page("a{" + css + "}", "<a href=/quay>the north quay</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-decoration:underline",
                "border-bottom:1px dotted",
                "box-shadow:0 1px",
                "background:#ffe",
                "background-image:linear-gradient(red,red)",
                "font-weight:700",
                "font-style:italic",
                "text-transform:uppercase",
                "font-family:monospace",
                "color:#a86e00",
                "outline:1px solid"
            })
    void shouldAcceptEveryMark(String css, Look look) {
        assertEquals(List.of(), look.at(check, styled(css)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/quay>the <b>north</b> quay</a>",
                "<a href=/quay><span style='text-decoration:underline'>the north quay</span></a>",
                "<u><a href=/quay>the north quay</a></u>",
                "<a href=/quay>the quay <img src=data:, alt='in the north' width=9 height=9></a>",
                "<a class=arrow href=/quay>the north quay</a>",
                "<a href=/quay style='display:inline-block'>the north quay</a>",
                "<a href=/quay hidden>the north quay</a>",
                "<a>the north quay</a>"
            })
    void shouldAcceptMarksWithinAndAround(String link, Look look) {
        assertEquals(List.of(), look.at(check, page(".arrow::after{content:' →'}", link)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a href=/a>Boats</a> <a href=/b>Tickets</a></nav>",
                "<p>© Boats of Hull · <a href=/a>Imprint and legal notice</a> · <a href=/b>Privacy and cookies</a></p>",
                "<p><a href=/a>All our boats of the summer</a></p><p>leave at noon, every day in summer</p>",
                "<h2><a href=/a>All boats</a></h2>",
                "<p>Boats: <a href=/a>G</a></p>",
                "<div>Boats leave at noon, every day in summer. <p><a href=/a>All boats</a></p></div>",
                "<p>Boats: <a href=/a>the north quay</a> <span hidden>every day at noon in the summer</span></p>"
            })
    void shouldSayNothingOfLinksOutsideOfRunningText(String body, Look look) {
        assertEquals(List.of(), look.at(check, "<style>a{color:inherit;text-decoration:none}</style>" + body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    color:inherit                                 | looks like the text around it
                    color:#232323                                 | looks like the text around it
                    text-decoration:underline transparent         | looks like the text around it
                    border-bottom:1px solid transparent           | looks like the text around it
                    font-weight:500                               | looks like the text around it
                    color:#1a4fa0                                 | differs from the text around it by its colour alone, with a contrast of 2.02 to 1; 3 is needed
                    color:oklch(0.45 0.13 260)                    | differs from the text around it by its colour alone, with a contrast of 2.09 to 1; 3 is needed
                    """)
    void shouldFindALinkThatNothingSetsApart(String css, String said, Look look) {
        assertEquals(List.of("A11Y-116 : <a href=\"/quay\"> " + said), look.at(check, styled(css)));
    }

    @Test
    void shouldLookInTheDark(Look look) {
        assertEquals(
                List.of("A11Y-116 : <a href=\"/quay\"> looks like the text around it"),
                look.at(
                        check,
                        page(
                                "a{border-bottom:1px solid}@media (prefers-color-scheme:dark){body{color:#eee;background:#111}a{border:0}}",
                                "<a href=/quay>the north quay</a>")));
    }
}
