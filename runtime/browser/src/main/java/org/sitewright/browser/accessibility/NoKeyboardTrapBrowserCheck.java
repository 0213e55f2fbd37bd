package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.NoKeyboardTrap;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.FocusWalk;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Walks through the page with the tab key, and must come out at its end. */
public final class NoKeyboardTrapBrowserCheck implements BrowserCheck<NoKeyboardTrap> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.equals(Setting.at(Setting.WIDE));
    }

    @Override
    public List<Finding> check(NoKeyboardTrap clause, View view) {
        FocusWalk walk = view.walk();
        if (!walk.trapped()) {
            return List.of();
        }
        return List.of(walk.stops()
                .get(walk.stops().size() - 1)
                .saying("does not let the tab key out")
                .finding(NoKeyboardTrap.class, view, "Leave the tab key to the browser"));
    }
}
