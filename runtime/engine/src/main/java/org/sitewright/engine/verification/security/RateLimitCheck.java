package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitewright.api.contract.security.RateLimit;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.composition.Access;
import org.sitewright.engine.composition.Access.Rate;

/** Compares declared rates with what can be meant, and with what is sent: the running site counts by the same declaration. */
@ApplicationScoped
public class RateLimitCheck implements Check.OfBlock<RateLimit>, Check.OfPage<RateLimit> {
    private static final int MOST_REQUESTS = 10_000;
    private static final int MOST_SECONDS = 3_600;
    private static final String HEADER = "RateLimit-Policy";

    @Override
    public List<Finding> check(RateLimit clause, RenderedBlock block) {
        List<Finding> findings = new ArrayList<>();
        bound(block, "requests", clause.requests(), MOST_REQUESTS, findings);
        bound(block, "seconds", clause.seconds(), MOST_SECONDS, findings);
        return findings;
    }

    private static void bound(RenderedBlock block, String what, int value, int most, List<Finding> findings) {
        if (value < 1 || value > most) {
            findings.add(Finding.of(
                    RateLimit.class,
                    block.blaming("java"),
                    "@RateLimit names " + value + " " + what + "; 1 to " + most + " can be held",
                    "Name a number of " + what + " in between"));
        }
    }

    /** Looks at every component of the page itself: {@code clause} is not read, it may belong to any of its blocks. */
    @Override
    public List<Finding> check(RateLimit clause, RenderedPage page) {
        Optional<Rate> rate = Access.of(
                        page.blocks().stream().map(RenderedBlock::contract).toList())
                .rate();
        String sent = page.headers().getOrDefault(HEADER, "");
        return rate.filter(declared -> !declared.policy().equals(sent)).stream()
                .map(declared -> Finding.of(
                        RateLimit.class,
                        page.subject(),
                        "Header " + HEADER + (sent.isEmpty() ? " is not sent" : " is " + sent),
                        "Send " + HEADER + ": " + declared.policy()))
                .toList();
    }
}
