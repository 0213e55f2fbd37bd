package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.UnobscuredFocus;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Walks through the page with the tab key. */
public final class UnobscuredFocusBrowserCheck implements BrowserCheck<UnobscuredFocus> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.equals(Setting.at(Setting.WIDE)) || setting.equals(Setting.at(Setting.NARROW));
    }

    @Override
    public List<Finding> check(UnobscuredFocus clause, View view) {
        return view.walk().stops().stream()
                .filter(stop -> stop.hidden())
                .map(stop -> stop.saying("is hidden behind something else when it has the focus")
                        .finding(
                                UnobscuredFocus.class,
                                view,
                                "Reserve the room of what is fixed (scroll-padding), or do not fix it"))
                .toList();
    }
}
