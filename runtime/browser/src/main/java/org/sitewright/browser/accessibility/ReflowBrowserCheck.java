package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.Reflow;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Looks for what runs over the edge of the window, also without script, later, and after use. */
public final class ReflowBrowserCheck implements BrowserCheck<Reflow> {
    @Override
    public boolean looksAt(Setting setting) {
        return !setting.dark() && !setting.calm();
    }

    @Override
    public List<Finding> check(Reflow clause, View view) {
        return view.faults(ReflowBrowserCheck.class).stream()
                .map(
                        fault -> fault.finding(
                                Reflow.class,
                                view,
                                "Let it wrap or shrink (min-width: 0, max-width: 100%, overflow-wrap), or scroll it in a box of its own"))
                .toList();
    }
}
