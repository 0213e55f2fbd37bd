package org.sitewright.browser.performance;

import java.util.List;
import org.sitewright.api.contract.performance.NoScriptErrors;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Takes the errors that nothing in the page has caught. */
public final class NoScriptErrorsBrowserCheck implements BrowserCheck<NoScriptErrors> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.script() && !setting.dark() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(NoScriptErrors clause, View view) {
        return view.recorded("errors")
                .map(error -> Finding.of(
                        NoScriptErrors.class,
                        view.page().subjectOfScript((String) error.get("source")),
                        "A script fails: " + error.get("said"),
                        "Correct the script"))
                .distinct()
                .toList();
    }
}
