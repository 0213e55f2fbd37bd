package org.sitewright.browser.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.DeclaredThirdParties;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Request;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Every other host that the page asked is named, and needs no consent: nobody has agreed to anything here. */
public final class DeclaredThirdPartiesBrowserCheck implements BrowserCheck<DeclaredThirdParties> {
    @Override
    public boolean looksAt(Setting setting) {
        return !setting.dark() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(DeclaredThirdParties clause, View view) {
        Map<String, Category> named = view.page().declared(ThirdParty.class).stream()
                .collect(Collectors.toMap(ThirdParty::host, ThirdParty::category, (one, other) -> one));
        return view.foreignRequests()
                .filter(request -> !named.containsKey(request.host())
                        || named.get(request.host()).needsConsent())
                .map(request -> finding(request, named.containsKey(request.host()), view))
                .toList();
    }

    private static Finding finding(Request request, boolean named, View view) {
        String host = request.host();
        return Finding.of(
                DeclaredThirdParties.class,
                view.page().subjectOfScript(request.script()),
                named
                        ? "The page asks " + host + ", which needs consent, before anyone agreed"
                        : "The page asks " + host + ", which no @ThirdParty names",
                named ? "Ask it only after the visitor agreed" : "Name it with @ThirdParty, or leave it out");
    }
}
