package org.sitewright.browser.performance;

import java.util.List;
import java.util.Locale;
import org.sitewright.api.contract.performance.StableLayout;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.browser.View;

/** Sums what has shifted since the page was loaded, before other checks try anything on it: what they try shifts, too. */
public final class StableLayoutBrowserCheck implements BrowserCheck<StableLayout> {
    private static final double HUNDRED = 100;
    private static final String LATEST = "window[Symbol.for('sitewright')]?.latest()";

    @Override
    public boolean looksAt(Setting setting) {
        return setting.moment() == Moment.ARRIVED;
    }

    @Override
    public List<Finding> check(StableLayout clause, View view) {
        view.draw();
        view.run(LATEST);
        double sum = view.recorded("shifts")
                .mapToDouble(shift -> ((Number) shift.get("value")).doubleValue())
                .sum();
        return sum <= clause.hundredths() / HUNDRED
                ? List.of()
                : List.of(Finding.of(
                        StableLayout.class,
                        view.subject(),
                        String.format(
                                Locale.ROOT,
                                "The layout shifts by %.2f; %.2f is allowed",
                                sum,
                                clause.hundredths() / HUNDRED),
                        "Reserve the room of what comes late: width and height of pictures, a fixed box for banners"));
    }
}
