package org.sitewright.acceptance.acme.traced;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;

/** Looks for exclamation marks. */
@ApplicationScoped
public class CalmCheck implements Check.OfBlock<Calm> {
    @Override
    public List<Finding> check(Calm clause, RenderedBlock block) {
        return block.root().text().contains("!")
                ? List.of(Finding.of(Calm.class, block.subject(), "The text shouts", "Say it calmly"))
                : List.of();
    }
}
