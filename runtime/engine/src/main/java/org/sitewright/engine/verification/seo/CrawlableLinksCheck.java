package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.contract.seo.CrawlableLinks;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Templates;

/** Looks for links with text and without an address. */
@ApplicationScoped
public class CrawlableLinksCheck implements Check.OfPage<CrawlableLinks> {
    @Override
    public List<Finding> check(CrawlableLinks clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        page.document().select("a[href]").stream()
                .filter(link -> link.attribute("href").strip().equals("#"))
                .map(link -> Finding.of(
                        CrawlableLinks.class,
                        Templates.author(page, link, "#"),
                        "Link \"" + link.text() + "\" leads to #, which is no place",
                        "Name the page or the part of it that it leads to, #top for its beginning"))
                .forEach(findings::add);
        page.document().select("a").stream()
                .filter(link -> !link.has("href")
                        && !link.has("xlink:href")
                        && !link.text().isBlank())
                .filter(link -> !link.has("id") && !link.has("name") && !link.has("aria-current"))
                .map(link -> Finding.of(
                        CrawlableLinks.class,
                        Templates.subject(page, link),
                        "Link \"" + link.text() + "\" has no address",
                        "Give it an href, or make it a button or plain text"))
                .forEach(findings::add);
        return findings;
    }
}
