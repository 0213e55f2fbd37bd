package org.sitewright.engine.verification.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sitewright.api.contract.privacy.NoStore;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;

/** Reads how long a page with personal data may be kept, off the headers that are sent with it. */
@ApplicationScoped
public class NoStoreCheck implements Check.OfPage<NoStore> {
    @Override
    public List<Finding> check(NoStore clause, RenderedPage page) {
        String sent = page.headers().getOrDefault("Cache-Control", "");
        boolean unkept = Arrays.stream(sent.toLowerCase(Locale.ROOT).split(","))
                .anyMatch(directive -> directive.strip().equals("no-store"));
        return page.blocks().stream()
                .filter(block -> !unkept && block.contract().has(Personal.class))
                .limit(1)
                .map(block -> Finding.of(
                        NoStore.class,
                        block.subject(),
                        "The page asks for " + data(block) + " data, and "
                                + (sent.isEmpty() ? "no Cache-Control is sent" : "Cache-Control is " + sent),
                        "Send Cache-Control: no-store"))
                .toList();
    }

    private static String data(RenderedBlock block) {
        return block.contract()
                        .promise(Personal.class)
                        .filter(Personal::special)
                        .isPresent()
                ? "special"
                : "personal";
    }
}
