package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.sitewright.api.contract.seo.Canonical;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Templates;

/** Compares a listed page's canonical link with its own address. */
@ApplicationScoped
public class CanonicalCheck implements Check.OfPage<Canonical> {
    @Override
    public List<Finding> check(Canonical clause, RenderedPage page) {
        if (!page.page().listed()) {
            return List.of();
        }
        String own = page.origin() + page.page().path();
        List<String> named = page.document().select("link[rel]").stream()
                .filter(link -> Loads.words(link.attribute("rel").toLowerCase(Locale.ROOT))
                        .contains("canonical"))
                .map(link -> link.attribute("href"))
                .toList();
        if (named.equals(List.of(own))) {
            boolean inBody =
                    !page.document().select("body link[rel=canonical i]").isEmpty();
            return inBody
                    ? finding(
                            page,
                            "The canonical link stands in the body, where it does not count",
                            "Put it in the head")
                    : List.of();
        }
        String message = named.isEmpty()
                ? "The page has no canonical link"
                : named.size() > 1
                        ? "The page has " + named.size() + " canonical links; it needs one"
                        : "The canonical link names " + named.get(0);
        return finding(page, message, "Name " + own);
    }

    private static List<Finding> finding(RenderedPage page, String message, String fix) {
        Subject subject = page.document().select("body link[rel=canonical i]").stream()
                .findFirst()
                .map(link -> Templates.subject(page, link))
                .orElseGet(page::subject);
        return List.of(Finding.of(Canonical.class, subject, message, fix));
    }
}
