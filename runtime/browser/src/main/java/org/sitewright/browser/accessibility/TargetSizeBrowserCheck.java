package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.TargetSize;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.View;

/** Measures what a pointer presses. */
public final class TargetSizeBrowserCheck implements BrowserCheck<TargetSize> {
    @Override
    public List<Finding> check(TargetSize clause, View view) {
        return view.faults(TargetSizeBrowserCheck.class, clause.pixels()).stream()
                .map(fault -> fault.finding(
                        TargetSize.class,
                        view,
                        "Make it at least 24 by 24 pixels with padding, or move its neighbours away"))
                .toList();
    }
}
