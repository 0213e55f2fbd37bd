package org.sitewright.browser.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.ConsentFirst;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.browser.View;

/** Nothing may be kept that somebody must agree to before they did, after they refused, or chose something else. */
public final class ConsentFirstBrowserCheck implements BrowserCheck<ConsentFirst> {
    @Override
    public boolean looksAt(Setting setting) {
        return !setting.dark()
                && setting.width() == Setting.WIDE
                && setting.moment() != Moment.AGREED
                && setting.moment() != Moment.WITHDRAWN;
    }

    @Override
    public List<Finding> check(ConsentFirst clause, View view) {
        Map<String, Category> declared = DeclaredStorageBrowserCheck.declared(view)
                .collect(Collectors.toMap(Stores.Item::name, Stores.Item::category, (one, other) -> one));
        return view.kept().stream()
                .filter(kept ->
                        declared.containsKey(kept.name()) && !view.setting().allows(declared.get(kept.name())))
                .map(kept -> Finding.of(
                        ConsentFirst.class,
                        view.page().subjectOfScript(kept.script()),
                        "The browser keeps " + kept + " of category " + declared.get(kept.name()) + ", and "
                                + view.setting().answered(),
                        "Keep it only after the visitor agreed"))
                .toList();
    }
}
