package org.sitewright.browser.security;

import java.util.List;
import java.util.Map;
import org.sitewright.api.contract.security.NoPolicyViolation;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Takes what the browser reports of the page's Content-Security-Policy. */
public final class NoPolicyViolationBrowserCheck implements BrowserCheck<NoPolicyViolation> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.script() && !setting.dark() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(NoPolicyViolation clause, View view) {
        return view.recorded("violations")
                .map(violation -> Finding.of(
                        NoPolicyViolation.class,
                        subject(violation, view),
                        "The policy blocks " + violation.get("blocked") + " (" + violation.get("directive") + ")",
                        "Declare what the component needs (@Sources), or leave it out"))
                .distinct()
                .toList();
    }

    /** The block whose element it was, or the component whose script it was. */
    private static Subject subject(Map<?, ?> violation, View view) {
        return ((List<?>) violation.get("block"))
                .stream()
                        .map(id -> view.page().subject((String) id))
                        .filter(subject -> !subject.block().isEmpty())
                        .findFirst()
                        .orElseGet(() -> view.page().subjectOfScript((String) violation.get("source")));
    }
}
