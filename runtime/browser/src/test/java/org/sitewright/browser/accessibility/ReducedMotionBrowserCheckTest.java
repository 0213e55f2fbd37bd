package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class ReducedMotionBrowserCheckTest {
    private final ReducedMotionBrowserCheck check = new ReducedMotionBrowserCheck();

    @Test
    void shouldAcceptMotionThatYields(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<style>@keyframes m{to{transform:translateX(9px)}} div{animation:m 1s infinite} @media (prefers-reduced-motion: reduce){div{animation:none}}</style><div>y</div>"));
    }

    @Test
    void shouldFindMotionThatDoesNot(Look look) {
        assertEquals(
                List.of(
                        "A11Y-010 : The animation m runs although less motion is preferred",
                        "A11Y-010 : <html lang=\"en\"> scrolls smoothly although less motion is preferred"),
                look.at(
                        check,
                        "<style>html{scroll-behavior:smooth}@keyframes m{to{transform:translateX(9px)}} div{animation:m 3s}</style><div>y</div>"));
    }
}
