package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.security.NoMixedContent;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Hosts;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Templates;

/** Looks for unencrypted addresses that markup loads from or sends to. */
@ApplicationScoped
public class NoMixedContentCheck implements Check.OfPage<NoMixedContent> {
    @Override
    public List<Finding> check(NoMixedContent clause, RenderedPage page) {
        if (page.origin().startsWith("http:")) {
            return List.of(); // a developer's machine
        }
        return Loads.of(page.document()).stream()
                .filter(load -> Set.of("http", "ws", "ftp").contains(Hosts.scheme(load.url())))
                .map(load -> Finding.of(
                        NoMixedContent.class,
                        Templates.author(page, load.element(), load.url()),
                        "Address " + load.url().strip() + " (" + load.kind() + ") is not encrypted",
                        "Use https, or a path of this site"))
                .distinct()
                .toList();
    }
}
