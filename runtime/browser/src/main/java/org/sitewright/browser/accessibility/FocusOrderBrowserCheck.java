package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.FocusOrder;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Compares the order of the markup with the order in which things are laid out. */
public final class FocusOrderBrowserCheck implements BrowserCheck<FocusOrder> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.equals(Setting.at(Setting.WIDE)) || setting.equals(Setting.at(Setting.NARROW));
    }

    @Override
    public List<Finding> check(FocusOrder clause, View view) {
        return view.faults(FocusOrderBrowserCheck.class).stream()
                .map(fault -> fault.finding(
                        FocusOrder.class,
                        view,
                        "Write the markup in the order in which it reads; leave out tabindex, order and row-reverse"))
                .toList();
    }
}
