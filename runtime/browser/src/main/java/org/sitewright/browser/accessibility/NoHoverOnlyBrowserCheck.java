package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.NoHoverOnly;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.browser.View;

/** Rests the pointer on whatever answers to that, and looks with the keyboard for what showed. */
public final class NoHoverOnlyBrowserCheck implements BrowserCheck<NoHoverOnly> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.moment() == Moment.POINTED;
    }

    @Override
    public List<Finding> check(NoHoverOnly clause, View view) {
        return view.hovers().pointerOnly().stream()
                .map(fault -> fault.finding(
                        NoHoverOnly.class,
                        view,
                        "Show it for :focus-within, too, or by a button that says so (aria-expanded)"))
                .toList();
    }
}
