package org.sitewright.browser.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class TargetSizeBrowserCheckTest {
    private final TargetSizeBrowserCheck check = new TargetSizeBrowserCheck();

    @Test
    void shouldAcceptLargeOnesTextLinksAndThoseThatStandApart(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<style>a,button{display:inline-block}.s{width:10px;height:10px;padding:0;border:0}.l{width:24px;height:24px;padding:0;border:0}p a{display:inline}</style><button class=l>a</button><button class=l>b</button><p>Read <a href=/x>i</a> or <a href=/y>j</a> in the text.</p><div style='margin:40px'><button class=s>s</button></div><label><input type=checkbox> ok</label>"));
    }

    @Test
    void shouldFindSmallOnesSideBySide(Look look) {
        assertEquals(
                List.of("A11Y-101 : <button> is 16 by 16 pixels, close to <button>; 24 by 24 are needed"),
                look.at(
                        check,
                        "<style>button{width:16px;height:16px;padding:0;border:0}</style><button>a</button><button>b</button>"));
    }
}
