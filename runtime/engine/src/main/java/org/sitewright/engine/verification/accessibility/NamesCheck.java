package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    /** What a screen reader says of them anyway. */
    private static final Pattern ROLE = Pattern.compile("(?i)(?:image )?button|image|i?frame");

    @Override
    public List<Finding> check(Names clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement element : page.document().select(NAMED)) {
            if (element.attribute("aria-hidden").equals("true") || element.has("hidden")) {
                continue;
            }
            String name = name(element);
            boolean frame = element.name().equals("iframe");
            boolean replaced = frame || element.attribute("type").equalsIgnoreCase("image");
            if (name.isEmpty()) {
                findings.add(finding(
                        page,
                        element,
                        "has no name",
                        frame ? "Add a title" : "Give it text, or aria-label where it shows an icon only"));
            } else if (replaced && ROLE.matcher(name).matches()) {
                findings.add(finding(
                        page,
                        element,
                        "is called \"" + name + "\", which is what it is",
                        frame ? "Say in its title what it shows" : "Say in its alt what it does"));
            }
        }
        return findings;
    }

    private static Finding finding(RenderedPage page, HtmlElement element, String what, String fix) {
        return Finding.of(
                Names.class,
                Templates.subject(page, element),
                "Element " + element.name() + at(element) + " " + what,
                fix);
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
