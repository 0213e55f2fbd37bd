package org.sitewright.browser.security;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.security.DeclaredSources;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Compares the hosts that the page asked with those its components declare. What its policy stops is said by {@code NoPolicyViolation}. */
public final class DeclaredSourcesBrowserCheck implements BrowserCheck<DeclaredSources> {
    @Override
    public boolean looksAt(Setting setting) {
        return !setting.dark() && setting.width() == Setting.WIDE;
    }

    @Override
    public List<Finding> check(DeclaredSources clause, View view) {
        Set<String> declared = view.page().declared(Sources.class).stream()
                .flatMap(s -> Stream.of(s.frame(), s.image(), s.script(), s.connect(), s.form()))
                .flatMap(Stream::of)
                .map(origin -> URI.create(origin).getHost())
                .collect(Collectors.toSet());
        return view.foreignRequests()
                .filter(request -> !declared.contains(request.host()))
                .map(request -> Finding.of(
                        DeclaredSources.class,
                        view.page().subjectOfScript(request.script()),
                        "The page asks " + request.host() + ", which no component on it declares",
                        "Declare it with @Sources, or leave it out"))
                .distinct()
                .toList();
    }
}
