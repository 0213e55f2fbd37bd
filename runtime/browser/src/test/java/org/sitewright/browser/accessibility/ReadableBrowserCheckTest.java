package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class ReadableBrowserCheckTest {
    private final ReadableBrowserCheck check = new ReadableBrowserCheck();

    @Test
    void shouldAcceptAShortMotionAndOneThatCanBeStopped(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<style>@keyframes m{to{transform:translateX(9px)}} p{animation:m 1s} div{animation:m 1s infinite}</style><p>x</p><section><div>y</div><button type=button>Pause</button></section>"));
    }

    @Test
    void shouldFindEndlessMotionAndTinyLetters(Look look) {
        assertEquals(
                List.of("A11Y-112 : <div> moves for more than 5 seconds", "A11Y-112 : <p> has letters of 6 pixels"),
                look.at(
                        check,
                        "<style>@keyframes m{to{transform:translateX(9px)}} div{animation:m 1s infinite} p{font-size:6px}</style><div>y</div><p>z</p>"));
    }
}
