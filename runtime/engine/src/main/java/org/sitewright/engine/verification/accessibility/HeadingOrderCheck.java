package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.api.contract.accessibility.HeadingOrder;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.AccessibleName;

/** Follows the headings of a page from its first to its last. */
@ApplicationScoped
public class HeadingOrderCheck implements Check.OfPage<HeadingOrder> {
    @Override
    public List<Finding> check(HeadingOrder clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        int before = 1; // header blocks stand before the h1, so a page may begin with an h2
        for (HtmlElement heading : page.document().select("h1, h2, h3, h4, h5, h6, [role=heading]")) {
            int level = level(heading);
            if (level > 1 && AccessibleName.of(heading).isEmpty()) { // SEO-002 speaks of the h1
                findings.add(Finding.of(
                        HeadingOrder.class,
                        subject(page, heading),
                        "A heading of level " + level + " says nothing",
                        "Write it, or leave the element out"));
            }
            if (level > before + 1) {
                findings.add(Finding.of(
                        HeadingOrder.class,
                        subject(page, heading),
                        "Heading \"" + heading.text() + "\" has level " + level + " after level " + before,
                        "Give it level " + (before + 1)));
            }
            before = level;
        }
        return findings;
    }

    private static final Pattern LEVEL = Pattern.compile("[1-9]");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private static int level(HtmlElement heading) {
        String level = heading.attribute("aria-level").strip();
        if (LEVEL.matcher(level).matches()) {
            return Integer.parseInt(level);
        }
        return HEADING.matcher(heading.name()).matches() ? heading.name().charAt(1) - '0' : 2;
    }

    /** A heading that an author wrote as Markdown is a value; any other comes from the template. */
    private static Subject subject(RenderedPage page, HtmlElement heading) {
        Pattern written = Pattern.compile("(?m)#\\s*" + Pattern.quote(heading.text()));
        return page.block(heading)
                .map(b -> written.matcher(b.block().properties().toString()).find() ? b.subject() : b.blaming("xhtml"))
                .orElseGet(() -> page.subject(heading));
    }
}
