package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitewright.api.contract.accessibility.Names;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.AccessibleName;
import org.sitewright.engine.verification.Templates;

/** Looks for links, buttons and frames that assistive technology cannot announce. */
@ApplicationScoped
public class NamesCheck implements Check.OfPage<Names> {
    private static final String NAMED = "a[href], area[href], button, summary, iframe, [role=link], [role=button],"
            + " [role=tab], [role=menuitem], input[type=button i], input[type=image i]";

    @Override
    public List<Finding> check(Names clause, RenderedPage page) {
        return page.document().select(NAMED).stream()
                .filter(element -> !element.attribute("aria-hidden").equals("true") && !element.has("hidden"))
                .filter(element -> name(element).isEmpty())
                .map(element -> Finding.of(
                        Names.class,
                        Templates.subject(page, element),
                        "Element " + element.name() + at(element) + " has no name",
                        element.name().equals("iframe")
                                ? "Add a title"
                                : "Give it text, or aria-label where it shows an icon only"))
                .toList();
    }

    private static String name(HtmlElement element) {
        if (element.name().equals("iframe")) {
            return AccessibleName.labelled(element)
                    .orElse(element.attribute("title").strip());
        }
        return AccessibleName.of(element);
    }

    private static String at(HtmlElement element) {
        String address = element.attribute(element.has("href") ? "href" : "src");
        return address.isEmpty() ? "" : " (" + address + ")";
    }
}
