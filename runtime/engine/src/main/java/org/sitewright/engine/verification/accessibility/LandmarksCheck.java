package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitewright.api.contract.accessibility.Landmarks;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.AccessibleName;
import org.sitewright.engine.verification.Templates;

/** Looks for the page's main landmark, the names of its navigations and the link that skips them. */
@ApplicationScoped
public class LandmarksCheck implements Check.OfPage<Landmarks> {
    @Override
    public List<Finding> check(Landmarks clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        List<HtmlElement> mains = page.document().select("main, [role=main]").stream()
                .filter(main -> !main.has("hidden"))
                .toList();
        if (mains.size() != 1) {
            findings.add(finding(
                    mains.stream()
                            .filter(main -> page.block(main).isPresent())
                            .findFirst()
                            .map(main -> Templates.subject(page, main))
                            .orElseGet(() -> mains.isEmpty() ? page.framed() : page.subject()),
                    "The page has " + mains.size() + " main landmarks; it needs one",
                    "Put the content in one main element"));
        } else if (!skips(page, mains.get(0))) {
            findings.add(finding(
                    page.framed(),
                    "The first link does not lead to main",
                    "Begin the body with a link to the id of main"));
        }
        navigations(page, findings);
        return findings;
    }

    private static boolean skips(RenderedPage page, HtmlElement main) {
        return page.document().select("body a[href], body button").stream()
                .findFirst()
                .map(link -> link.attribute("href").strip())
                .filter(href -> href.startsWith("#") && href.length() > 1)
                .filter(href -> main.select("[id]").stream()
                        .anyMatch(e -> e.attribute("id").equals(href.substring(1))))
                .isPresent();
    }

    private static void navigations(RenderedPage page, List<Finding> findings) {
        List<HtmlElement> navigations = page.document().select("nav, [role=navigation]");
        Set<String> names = new HashSet<>();
        for (HtmlElement navigation : navigations.size() > 1 ? navigations : List.<HtmlElement>of()) {
            String name = AccessibleName.labelled(navigation).orElse("");
            Subject subject = Templates.subject(page, navigation);
            if (name.isEmpty()) {
                findings.add(finding(
                        subject, "A navigation has no name on a page with " + navigations.size(), "Add aria-label"));
            } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
                findings.add(
                        finding(subject, "Two navigations are named \"" + name + "\"", "Name each by what it holds"));
            }
        }
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(Landmarks.class, subject, message, fix);
    }
}
