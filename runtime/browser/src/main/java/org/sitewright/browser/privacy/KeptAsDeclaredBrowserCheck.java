package org.sitewright.browser.privacy;

import java.util.List;
import java.util.Locale;
import org.sitewright.api.contract.privacy.KeptAsDeclared;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Kept;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Compares a cookie's lifetime with its declaration. */
public final class KeptAsDeclaredBrowserCheck implements BrowserCheck<KeptAsDeclared> {
    /** The page's clock may be half a minute ahead. */
    private static final double TOLERANCE_DAYS = 0.01;

    @Override
    public boolean looksAt(Setting setting) {
        return !setting.dark() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(KeptAsDeclared clause, View view) {
        List<Stores.Item> declared = DeclaredStorageBrowserCheck.declared(view).toList();
        return view.kept().stream()
                .filter(kept -> kept.kind() == Kept.Kind.COOKIE)
                .flatMap(kept -> declared.stream()
                        .filter(item -> item.name().equals(kept.name()) && kept.days() > item.days() + TOLERANCE_DAYS)
                        .map(item -> Finding.of(
                                KeptAsDeclared.class,
                                view.page().subjectOfScript(kept.script()),
                                String.format(
                                        Locale.ROOT,
                                        "The cookie '%s' is kept for %.1f days; %d are declared",
                                        item.name(),
                                        kept.days(),
                                        item.days()),
                                "Set a shorter max-age, or declare what is true")))
                .toList();
    }
}
