package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.ResizedText;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Doubles the size of letters, and looks for what is clipped then. */
public final class ResizedTextBrowserCheck implements BrowserCheck<ResizedText> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.equals(Setting.at(Setting.WIDE));
    }

    @Override
    public List<Finding> check(ResizedText clause, View view) {
        return view.faults(ResizedTextBrowserCheck.class).stream()
                .map(fault ->
                        fault.finding(ResizedText.class, view, "Size the box in rem, or let it grow (min-height)"))
                .toList();
    }
}
