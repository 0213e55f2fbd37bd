package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitewright.api.component.Link;
import org.sitewright.api.contract.security.SafeLinks;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Hosts;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Templates;

/** Looks at where links lead and which windows they open. */
@ApplicationScoped
public class SafeLinksCheck implements Check.OfPage<SafeLinks> {
    @Override
    public List<Finding> check(SafeLinks clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        boolean newWindows = page.document().select("base").stream().anyMatch(b -> blank(b.attribute("target")));
        for (HtmlElement link : page.document().select("a, area, form")) {
            Stream.of("href", "xlink:href")
                    .filter(link::has)
                    .filter(attribute -> !safe(link.attribute(attribute), page.origin()))
                    .map(attribute -> Finding.of(
                            SafeLinks.class,
                            page.subject(link),
                            "Link leads to " + link.attribute(attribute).strip()
                                    + "; allowed are paths, https, mailto, tel and sms",
                            "Use a path of this site or an https address"))
                    .forEach(findings::add);
            if ((link.has("target") ? blank(link.attribute("target")) : newWindows) && !closed(link)) {
                findings.add(Finding.of(
                        SafeLinks.class,
                        Templates.subject(page, link),
                        "Element " + link.name() + " opens a new window and leaves it a way back",
                        "Add rel=\"noopener\""));
            }
        }
        return findings;
    }

    private static boolean safe(String href, String origin) {
        String url = Hosts.clean(href);
        if (url.indexOf('\\') >= 0 || url.startsWith("//")) {
            return false;
        }
        String scheme = Hosts.scheme(url);
        return scheme.isEmpty() || Link.SCHEMES.contains(scheme) || url.equals(origin) || url.startsWith(origin + "/");
    }

    private static boolean blank(String target) {
        return target.strip().equalsIgnoreCase("_blank");
    }

    private static boolean closed(HtmlElement link) {
        List<String> rel = Loads.words(link.attribute("rel").toLowerCase(Locale.ROOT));
        return rel.contains("noopener") || rel.contains("noreferrer");
    }
}
