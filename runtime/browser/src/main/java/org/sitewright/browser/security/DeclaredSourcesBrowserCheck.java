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
    private static final String FIX = "Declare it with @Sources, or leave it out";

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
        Stream<Finding> lookedUp =
                view
                        .faults(
                                DeclaredSourcesBrowserCheck.class,
                                view.page().uri().getHost(),
                                List.copyOf(declared))
                        .stream()
                        .map(fault -> fault.finding(DeclaredSources.class, view, FIX));
        Stream<Finding> asked = view.foreignRequests()
                .filter(request -> !declared.contains(request.host()))
                .map(request -> Finding.of(
                        DeclaredSources.class,
                        view.page().subjectOfScript(request.script()),
                        "The page asks " + request.host() + ", which no component on it declares",
                        FIX));
        return Stream.concat(asked, lookedUp).distinct().toList();
    }
}
