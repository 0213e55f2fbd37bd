package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.accessibility.KeyboardOperable;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Looks for elements that listen to a pointer only, or take the focus and are no control. */
public final class KeyboardOperableBrowserCheck implements BrowserCheck<KeyboardOperable> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.script() && !setting.dark() && !setting.calm() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(KeyboardOperable clause, View view) {
        return view.faults(KeyboardOperableBrowserCheck.class).stream()
                .map(fault -> fault.finding(KeyboardOperable.class, view, "Use a button or a link"))
                .toList();
    }
}
