package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.TabKeys;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.browser.View;

/** Goes through the tabs of each tablist with the arrow keys. */
public final class TabKeysBrowserCheck implements BrowserCheck<TabKeys> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.moment() == Moment.TABS;
    }

    @Override
    public List<Finding> check(TabKeys clause, View view) {
        return view.tabs().stream()
                .map(fault -> fault.finding(
                        TabKeys.class,
                        view,
                        "Move the focus with the arrow keys, or let each tab be reached with the tab key"))
                .toList();
    }
}
