package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.accessibility.ListStructure;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Templates;

/** Compares lists and their items with the content models of HTML. */
@ApplicationScoped
public class ListStructureCheck implements Check.OfPage<ListStructure> {
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    private static final Set<String> UNSEEN = Set.of("script", "template");
    private static final Set<String> DESCRIBED = Set.of("dt", "dd", "div");

    @Override
    public List<Finding> check(ListStructure clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement list : page.document().select("ul, ol, menu, dl")) {
            boolean described = list.name().equals("dl");
            for (HtmlElement child : list.children()) {
                boolean fits = UNSEEN.contains(child.name())
                        || (described
                                ? DESCRIBED.contains(child.name())
                                : child.name().equals("li"));
                if (!fits) {
                    findings.add(finding(
                            page,
                            child,
                            "Element " + child.name() + " stands directly in " + list.name(),
                            described ? "Put it into a dt or dd" : "Put it into an li"));
                }
            }
            if (described) {
                pairs(page, list, findings);
            }
        }
        for (HtmlElement item : page.document().select("li, dt, dd")) {
            String parent = item.parent().map(HtmlElement::name).orElse("");
            boolean fits = item.name().equals("li") ? LISTS.contains(parent) : described(item);
            if (!fits) {
                findings.add(finding(
                        page,
                        item,
                        "Element " + item.name() + " stands in " + parent + ", which is no list of it",
                        "Put it into " + (item.name().equals("li") ? "a ul or ol" : "a dl")));
            }
        }
        return findings;
    }

    /** Whether it stands in a dl, or in a div that does. */
    private static boolean described(HtmlElement item) {
        HtmlElement parent = item.parent().orElse(item);
        HtmlElement list = parent.name().equals("div") ? parent.parent().orElse(parent) : parent;
        return list.name().equals("dl");
    }

    /** Each group of a description list begins with a term and ends with a description. */
    private static void pairs(RenderedPage page, HtmlElement list, List<Finding> findings) {
        List<HtmlElement> groups =
                list.children().stream().filter(c -> c.name().equals("div")).toList();
        for (HtmlElement group : groups.isEmpty() ? List.of(list) : groups) {
            List<String> parts = group.children().stream()
                    .map(HtmlElement::name)
                    .filter(name -> name.equals("dt") || name.equals("dd"))
                    .toList();
            if (!parts.isEmpty()
                    && (parts.get(0).equals("dd") || parts.get(parts.size() - 1).equals("dt"))) {
                findings.add(finding(
                        page,
                        group,
                        parts.get(0).equals("dd")
                                ? "A description stands before its term"
                                : "A term has no description",
                        "Write each dt before its dd"));
            }
        }
    }

    private static Finding finding(RenderedPage page, HtmlElement element, String message, String fix) {
        return Finding.of(ListStructure.class, Templates.subject(page, element), message, fix);
    }
}
