package org.sitewright.browser.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.contract.privacy.RevocableConsent;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.ExpectedBlock;
import org.sitewright.browser.Setting;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.browser.View;

/** Looks for the ways to refuse and to withdraw, and at what is left after a withdrawal. */
public final class RevocableConsentBrowserCheck implements BrowserCheck<RevocableConsent> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.equals(Setting.at(Setting.WIDE))
                || setting.moment() == Moment.AGREED
                || setting.moment() == Moment.WITHDRAWN;
    }

    @Override
    public List<Finding> check(RevocableConsent clause, View view) {
        if (view.setting().moment() == Moment.WITHDRAWN) {
            return view.page().blocks().stream()
                    .flatMap(block -> Stream.concat(kept(block, view), asked(block, view)))
                    .distinct()
                    .toList();
        }
        return view.faults(RevocableConsentBrowserCheck.class, view.setting().moment() == Moment.AGREED).stream()
                .map(
                        fault -> fault.finding(
                                RevocableConsent.class,
                                view,
                                "Let visitors refuse beside agreeing (data-consent=\"refuse\"), and withdraw at any time (data-consent=\"withdraw\", or data-consent=\"open\" for what leads there)"))
                .toList();
    }

    private static Stream<Finding> kept(ExpectedBlock block, View view) {
        return block.declares(Stores.class).stream()
                .flatMap(stores -> Stream.of(stores.value()))
                .filter(item -> item.category().needsConsent())
                .flatMap(item -> view.kept().stream().filter(kept -> kept.name().equals(item.name())))
                .map(kept -> finding(
                        block.script(),
                        "The browser still keeps " + kept + " after consent was withdrawn",
                        "Remove it when the visitor withdraws"));
    }

    private static Stream<Finding> asked(ExpectedBlock block, View view) {
        return block.declares(ThirdParty.class).stream()
                .filter(party -> party.category().needsConsent())
                .flatMap(party ->
                        view.foreignRequests().filter(request -> request.host().equals(party.host())))
                .map(request -> finding(
                        block.script(),
                        "The page still asks " + request.host() + " after consent was withdrawn",
                        "Stop asking it when the visitor withdraws"));
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(RevocableConsent.class, subject, message, fix);
    }
}
