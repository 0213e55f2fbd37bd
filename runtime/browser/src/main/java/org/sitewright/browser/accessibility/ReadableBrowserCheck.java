package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.Readable;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Looks for endless motion and tiny letters. */
public final class ReadableBrowserCheck implements BrowserCheck<Readable> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.equals(Setting.at(Setting.WIDE));
    }

    @Override
    public List<Finding> check(Readable clause, View view) {
        return view.faults(ReadableBrowserCheck.class, clause.seconds(), clause.pixels()).stream()
                .map(fault -> fault.finding(
                        Readable.class, view, "Stop it by itself, or give it a button that does; write larger"))
                .toList();
    }
}
