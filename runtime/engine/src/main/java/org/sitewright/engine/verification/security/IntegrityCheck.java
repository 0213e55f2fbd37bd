package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.api.contract.security.Integrity;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.ForeignLoads;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Templates;

/** Looks for code and styles of other hosts that a browser cannot tell from forgeries. */
@ApplicationScoped
public class IntegrityCheck implements Check.OfPage<Integrity> {
    private static final Pattern HASH =
            Pattern.compile("sha256-[A-Za-z0-9+/_-]{43}=?|sha384-[A-Za-z0-9+/_-]{64}|sha512-[A-Za-z0-9+/_-]{86}={0,2}");

    @Override
    public List<Finding> check(Integrity clause, RenderedPage page) {
        return ForeignLoads.of(page).stream()
                .filter(load -> load.kind() == Loads.Kind.SCRIPT || load.kind() == Loads.Kind.STYLE)
                .filter(load -> load.element().filter(IntegrityCheck::hashed).isEmpty())
                .map(load -> Finding.of(
                        Integrity.class,
                        load.element()
                                .map(element -> Templates.subject(page, element))
                                .orElse(load.subject()),
                        "The " + load.kind() + " " + load.url() + " has no integrity hash",
                        load.element().isEmpty()
                                ? "Serve it from this site: an import cannot carry a hash"
                                : "Add integrity=\"sha384-…\" and crossorigin, or serve it from this site"))
                .distinct()
                .toList();
    }

    private static boolean hashed(HtmlElement element) {
        List<String> hashes = Loads.words(element.attribute("integrity")).stream()
                .map(hash -> hash.replaceFirst("\\?.*$", ""))
                .toList();
        return !hashes.isEmpty()
                && hashes.stream().allMatch(hash -> HASH.matcher(hash).matches())
                && element.has("crossorigin");
    }
}
