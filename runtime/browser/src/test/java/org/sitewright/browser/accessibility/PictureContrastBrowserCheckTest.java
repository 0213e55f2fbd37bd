package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class PictureContrastBrowserCheckTest {
    private final PictureContrastBrowserCheck check = new PictureContrastBrowserCheck();

    private static String on(String background, String color) {
        return "<style>body{margin:0}#h{width:300px;height:100px;background:" + background
                + "}p{margin:0;font:16px/20px monospace;color:" + color
                + "}</style><div id=h><p>Boats leave at noon</p></div>";
    }

    @Test
    void shouldAcceptTextThatIsReadAllOverItsGradient(Look look) {
        assertEquals(List.of(), look.at(check, on("linear-gradient(#fff, #ddd)", "#222")));
    }

    @Test
    void shouldAcceptPaleTextWithAColourBetween(Look look) {
        assertEquals(
                List.of(), look.at(check, on("linear-gradient(#fff, #fff)", "#fff; background: #111; width: 200px")));
    }

    @Test
    void shouldFindTextThatIsLostAtOneEnd(Look look) {
        assertEquals(
                List.of(
                        "A11Y-114 : <p> says 'Boats leave at noon' on a picture or gradient with a contrast of 1.00:1 at worst; 4.5:1 is needed"),
                look.at(check, on("linear-gradient(90deg, #000 0 100px, #fff 100px)", "#fff")));
    }

    @Test
    void shouldFindTextThatIsLostEverywhereOnAPictureBehindIt(Look look) {
        String white =
                "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='100'%3E%3Crect width='300' height='100' fill='%23eee'/%3E%3C/svg%3E";
        assertEquals(
                List.of(
                        "A11Y-114 : <p> says 'Boats leave at noon' on a picture or gradient with a contrast of 1.16:1 at best; 4.5:1 is needed"),
                look.at(
                        check,
                        "<style>body{margin:0}#h{position:relative;margin-top:1500px;width:300px;height:100px}img{position:absolute;inset:0;pointer-events:none}p{position:relative;margin:0;font:16px/20px monospace;color:#fff}</style><div id=h><img alt='' src=\""
                                + white + "\" width=300 height=100><p>Boats leave at noon</p></div>"));
    }
}
