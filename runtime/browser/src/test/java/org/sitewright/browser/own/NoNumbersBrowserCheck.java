package org.sitewright.browser.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.View;

/** Reads what is seen. */
@ApplicationScoped
public class NoNumbersBrowserCheck implements BrowserCheck<NoNumbers> {
    @Override
    public List<Finding> check(NoNumbers clause, View view) {
        return view.text().stream()
                .filter(seen -> seen.text().contains(String.valueOf(clause.number())))
                .map(seen -> Finding.of(
                        NoNumbers.class,
                        view.page().subject(seen.block()),
                        "'" + seen.text() + "' has the number",
                        "Write another"))
                .toList();
    }
}
