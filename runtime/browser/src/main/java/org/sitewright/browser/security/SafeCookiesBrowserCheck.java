package org.sitewright.browser.security;

import java.util.List;
import org.sitewright.api.contract.security.SafeCookies;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Kept;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Reads the attributes of each cookie. */
public final class SafeCookiesBrowserCheck implements BrowserCheck<SafeCookies> {
    @Override
    public boolean looksAt(Setting setting) {
        return !setting.dark() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(SafeCookies clause, View view) {
        return view.kept().stream()
                .filter(kept -> kept.kind() == Kept.Kind.COOKIE)
                .filter(cookie -> !cookie.secure() || cookie.sameSite().isEmpty())
                .map(cookie -> Finding.of(
                        SafeCookies.class,
                        view.page().subjectOfScript(cookie.script()),
                        "The cookie '" + cookie.name() + "' has no "
                                + (cookie.secure()
                                        ? "SameSite"
                                        : cookie.sameSite().isEmpty() ? "Secure and no SameSite" : "Secure"),
                        "Set it with Secure and SameSite=Lax or Strict"))
                .toList();
    }
}
