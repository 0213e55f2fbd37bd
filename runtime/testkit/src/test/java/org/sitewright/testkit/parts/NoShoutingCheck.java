package org.sitewright.testkit.parts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;

/** Looks for capitals. */
@ApplicationScoped
public class NoShoutingCheck implements Check.OfBlock<NoShouting> {
    @Override
    public List<Finding> check(NoShouting clause, RenderedBlock block) {
        String text = block.root().text();
        if (text.startsWith("BOOM")) {
            throw new IllegalStateException("cannot look at it");
        }
        return text.length() > 3 && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                ? List.of(Finding.of(
                        NoShouting.class, block.subject(), "The text is in capitals", "Write it in small letters"))
                : List.of();
    }
}
