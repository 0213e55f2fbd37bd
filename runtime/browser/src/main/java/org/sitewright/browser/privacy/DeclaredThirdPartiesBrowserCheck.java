package org.sitewright.browser.privacy;

import java.util.List;
import java.util.Optional;
import org.sitewright.api.contract.privacy.DeclaredThirdParties;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Request;
import org.sitewright.browser.Setting;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.browser.View;

/** Every other host that the page asked is named by whoever asks it, and needs no consent unless the visitor agreed. */
public final class DeclaredThirdPartiesBrowserCheck implements BrowserCheck<DeclaredThirdParties> {
    @Override
    public boolean looksAt(Setting setting) {
        return !setting.dark() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(DeclaredThirdParties clause, View view) {
        return view.foreignRequests()
                .flatMap(request -> fault(request, view)
                        .map(fault -> Finding.of(
                                DeclaredThirdParties.class,
                                view.page().subjectOfScript(request.script()),
                                "The page asks " + request.host() + fault,
                                fault.startsWith(", which no")
                                        ? "Name it with @ThirdParty, or leave it out"
                                        : "Ask it only after the visitor agreed"))
                        .stream())
                .toList();
    }

    private static Optional<String> fault(Request request, View view) {
        Optional<ThirdParty> named = view.page().declared(ThirdParty.class, request.script()).stream()
                .filter(party -> party.host().equals(request.host()))
                .findFirst();
        if (named.isEmpty()) {
            return Optional.of(", which no @ThirdParty names");
        }
        Setting setting = view.setting();
        // After a withdrawal RevocableConsent says it.
        return setting.allows(named.get().category()) || setting.moment() == Moment.WITHDRAWN
                ? Optional.empty()
                : Optional.of(", which needs consent, and " + setting.answered());
    }
}
