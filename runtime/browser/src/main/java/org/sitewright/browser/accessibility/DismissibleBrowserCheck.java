package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.Dismissible;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.browser.View;

/** Presses the escape key while something shows for the pointer or the focus. */
public final class DismissibleBrowserCheck implements BrowserCheck<Dismissible> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.moment() == Moment.POINTED;
    }

    @Override
    public List<Finding> check(Dismissible clause, View view) {
        return view.hovers().lasting().stream()
                .map(fault -> fault.finding(
                        Dismissible.class, view, "Hide it on Escape, or open it by a button that is pressed"))
                .toList();
    }
}
