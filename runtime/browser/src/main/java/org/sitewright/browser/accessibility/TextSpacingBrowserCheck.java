package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.TextSpacing;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Spaces the text out as the criterion says, and looks for what is clipped then. */
public final class TextSpacingBrowserCheck implements BrowserCheck<TextSpacing> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.equals(Setting.at(Setting.WIDE)) || setting.equals(Setting.at(Setting.NARROW));
    }

    @Override
    public List<Finding> check(TextSpacing clause, View view) {
        return view.faults(TextSpacingBrowserCheck.class).stream()
                .map(fault -> fault.finding(
                        TextSpacing.class, view, "Give the box no fixed height, or let it grow (min-height)"))
                .toList();
    }
}
