package org.sitewright.browser.accessibility;

import java.util.List;
import java.util.Map;
import org.sitewright.api.contract.accessibility.TextContrast;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.Axe;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Leaves it to axe, which knows what lies behind a text as long as that is a colour. */
public final class TextContrastBrowserCheck implements BrowserCheck<TextContrast> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.showsColours();
    }

    @Override
    public List<Finding> check(TextContrast clause, View view) {
        return Axe.in(view, Map.of("runOnly", List.of("color-contrast"))).stream()
                .map(found -> found.fault().finding(TextContrast.class, view, "Use a token pair with enough contrast"))
                .distinct()
                .toList();
    }
}
