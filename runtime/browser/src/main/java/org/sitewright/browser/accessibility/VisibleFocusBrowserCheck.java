package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.VisibleFocus;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Walks through the page with the tab key. */
public final class VisibleFocusBrowserCheck implements BrowserCheck<VisibleFocus> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.equals(Setting.at(Setting.WIDE)) || setting.equals(Setting.at(Setting.NARROW));
    }

    @Override
    public List<Finding> check(VisibleFocus clause, View view) {
        return view.walk().stops().stream()
                .filter(stop -> !stop.ring())
                .map(stop -> stop.saying("looks the same with and without the focus")
                        .finding(VisibleFocus.class, view, "Give it an outline with :focus-visible"))
                .toList();
    }
}
