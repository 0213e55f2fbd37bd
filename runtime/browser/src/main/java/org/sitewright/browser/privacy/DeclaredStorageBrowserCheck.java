package org.sitewright.browser.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.contract.privacy.DeclaredStorage;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Compares what the browser keeps with what the components of the page declare. */
public final class DeclaredStorageBrowserCheck implements BrowserCheck<DeclaredStorage> {
    @Override
    public boolean looksAt(Setting setting) {
        return !setting.dark() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(DeclaredStorage clause, View view) {
        return view.kept().stream()
                .filter(kept -> view.page().declared(Stores.class, kept.script()).stream()
                        .flatMap(stores -> Stream.of(stores.value()))
                        .noneMatch(item -> item.name().equals(kept.name())))
                .map(kept -> Finding.of(
                        DeclaredStorage.class,
                        view.page().subjectOfScript(kept.script()),
                        "The browser keeps " + kept + ", which @Stores does not declare",
                        "Declare it in @Stores with purpose, category and days, or keep nothing"))
                .toList();
    }

    static Stream<Stores.Item> declared(View view) {
        return view.page().declared(Stores.class).stream().flatMap(stores -> Stream.of(stores.value()));
    }
}
