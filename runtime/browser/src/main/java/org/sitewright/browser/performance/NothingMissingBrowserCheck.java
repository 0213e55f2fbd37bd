package org.sitewright.browser.performance;

import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.contract.performance.NothingMissing;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.browser.View;

/** After use, because pictures further down are asked for when they are scrolled to. */
public final class NothingMissingBrowserCheck implements BrowserCheck<NothingMissing> {
    private static final int FIRST_ERROR = 400;

    @Override
    public boolean looksAt(Setting setting) {
        return setting.script() && setting.moment() == Moment.USED && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(NothingMissing clause, View view) {
        String own = view.page().uri().getHost();
        String page = view.page().uri().toString();
        Stream<Finding> requests = view.requests().stream()
                .filter(request -> request.network()
                        && request.sent()
                        && request.host().equals(own)
                        && !request.url().equals(page)
                        && (request.status() >= FIRST_ERROR
                                || !request.failure().isEmpty()))
                .map(request -> Finding.of(
                        NothingMissing.class,
                        view.page().subjectOfScript(request.script()),
                        request.url().replaceFirst("^\\w+://[^/]+", "") + " does not arrive: "
                                + (request.failure().isEmpty() ? "status " + request.status() : request.failure()),
                        "Correct the address, or add the file"));
        Stream<Finding> pictures = view.faults(NothingMissingBrowserCheck.class).stream()
                .map(fault -> fault.finding(NothingMissing.class, view, "Add the picture, or correct its file"));
        return Stream.concat(requests, pictures).distinct().toList();
    }
}
