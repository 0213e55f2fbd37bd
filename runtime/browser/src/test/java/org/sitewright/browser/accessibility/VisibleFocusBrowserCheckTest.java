package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class VisibleFocusBrowserCheckTest {
    private final VisibleFocusBrowserCheck check = new VisibleFocusBrowserCheck();

    @Test
    void shouldAcceptTheRingOfTheBrowserAndOneOfItsOwn(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<style>button{outline:none}button:focus-visible{box-shadow:0 0 0 3px #000}.o:focus-visible{outline:3px solid #7a3b00}</style><a href=/a>a</a><a class=o href=/o>o</a><button type=button>b</button>"));
    }

    @Test
    void shouldFindNoRing(Look look) {
        assertEquals(
                List.of("A11Y-009 : <a href=\"/a\"> looks the same with and without the focus"),
                look.at(check, "<style>a:focus{outline:none}</style><a href=/a>a</a>"));
    }
}
