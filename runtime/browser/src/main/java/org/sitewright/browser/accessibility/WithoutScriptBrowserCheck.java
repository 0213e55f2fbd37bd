package org.sitewright.browser.accessibility;

import java.util.List;
import java.util.stream.Collectors;
import org.sitewright.api.contract.accessibility.WithoutScript;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.SeenText;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Compares what is visible with script with what is visible without. */
public final class WithoutScriptBrowserCheck implements BrowserCheck<WithoutScript> {
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_SHOWN = 60;

    @Override
    public boolean looksAt(Setting setting) {
        return !setting.script() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(WithoutScript clause, View view) {
        String without = view.text().stream().map(SeenText::text).collect(Collectors.joining(" "));
        return view.textWithScript().stream()
                .filter(seen -> seen.text().length() >= LEAST_LETTERS && !without.contains(seen.text()))
                .map(seen -> Finding.of(
                        WithoutScript.class,
                        view.page().subject(seen.block()),
                        "Only a script shows '" + shortened(seen.text()) + "'",
                        "Render it with the page, and let the script improve it"))
                .distinct()
                .toList();
    }

    private static String shortened(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN - 1) + "…" : text;
    }
}
