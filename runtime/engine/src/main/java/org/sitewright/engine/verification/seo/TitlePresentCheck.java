package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitewright.api.contract.seo.TitlePresent;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;

/** Looks at the titles of all pages. */
@ApplicationScoped
public class TitlePresentCheck implements Check.OfSite<TitlePresent> {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    @Override
    public List<Finding> check(TitlePresent clause, RenderedSite site) {
        List<PageSummary> listed =
                site.pages().stream().filter(page -> page.page().listed()).toList();
        Map<PageSummary, PageSummary> shared = Uniqueness.shared(listed, TitlePresentCheck::title);
        List<Finding> findings = new ArrayList<>();
        for (PageSummary page : site.pages()) {
            String title = title(page);
            int titles = page.titles().size();
            int length = Uniqueness.length(title);
            if (title.isEmpty()) {
                findings.add(finding(page, "The page has no title", "Write one that names this page"));
            } else if (titles > 1) {
                findings.add(finding(
                        page, "The page has " + titles + " titles; it needs one", "Keep the one of the theme's frame"));
            }
            if (page.page().listed() && length > clause.max()) {
                findings.add(finding(
                        page,
                        "Title is " + length + " characters; at most " + clause.max() + " are allowed",
                        "Shorten it"));
            }
            if (shared.containsKey(page)) {
                findings.add(finding(
                        page,
                        "Title \"" + title + "\" is also that of "
                                + shared.get(page).page().path(),
                        "Say what only this page is about"));
            }
        }
        return findings;
    }

    private static String title(PageSummary page) {
        return page.titles().isEmpty()
                ? ""
                : SPACE.matcher(page.titles().get(0)).replaceAll(" ").strip();
    }

    private static Finding finding(PageSummary page, String message, String fix) {
        return Finding.of(TitlePresent.class, page.subject(), message, fix);
    }
}
