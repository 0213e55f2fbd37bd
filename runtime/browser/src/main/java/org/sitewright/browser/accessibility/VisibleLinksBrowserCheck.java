package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.VisibleLinks;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Compares links with the text around them, as they are laid out and coloured. */
public final class VisibleLinksBrowserCheck implements BrowserCheck<VisibleLinks> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.showsColours();
    }

    @Override
    public List<Finding> check(VisibleLinks clause, View view) {
        return view.faults(VisibleLinksBrowserCheck.class, clause.contrast()).stream()
                .map(fault -> fault.finding(VisibleLinks.class, view, "Underline it"))
                .distinct()
                .toList();
    }
}
