package org.sitewright.engine.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Status;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.component.Raw;

/** Reads menus: {@code - {label: Menu, page: /menu, items: […]}}. */
final class NavigationReader {
    private static final int DEEPEST = 3;

    private final Loading loading;

    NavigationReader(Loading loading) {
        this.loading = loading;
    }

    /** The items; whatever leads nowhere, to a draft, or back to itself is said, and drafts are left out. */
    List<NavigationItem> read(List<Raw> items, List<Page> pages) {
        return read(items, pages, Set.of(), 1);
    }

    private List<NavigationItem> read(List<Raw> items, List<Page> pages, Set<String> above, int depth) {
        List<NavigationItem> read = new ArrayList<>();
        for (Raw item : items) {
            loading.fields(item, "label and page").ifPresent(fields -> {
                loading.onlyKnows(fields, List.of("label", "page", "items"));
                String label = loading.required(fields, "label");
                String target = loading.required(fields, "page");
                String path = target.replaceFirst("#.*", "");
                if (above.contains(target)) {
                    loading.problem(
                            Rule.NAVIGATION,
                            fields.place(),
                            "'" + target + "' stands below itself",
                            "take it out of its own items");
                    return;
                }
                if (depth > DEEPEST) {
                    loading.problem(
                            Rule.NAVIGATION,
                            fields.place(),
                            "the menu is more than " + DEEPEST + " levels deep",
                            "move '" + label + "' up");
                    return;
                }
                Set<String> here = new HashSet<>(above);
                here.add(target);
                List<NavigationItem> below = read(loading.items(fields, "items"), pages, here, depth + 1);
                Optional<Page> page =
                        pages.stream().filter(p -> p.path().equals(path)).findFirst();
                if (page.isEmpty() && !target.isEmpty()) {
                    loading.problem(
                            Rule.NAVIGATION,
                            fields.place(),
                            "'" + label + "' leads to " + target + ", which is no page",
                            "name a page, or add " + path);
                }
                page.filter(p -> p.status() == Status.DRAFT)
                        .ifPresent(draft -> loading.problems.add(new Finding(
                                Rule.NAVIGATION.id(),
                                Severity.WARNING,
                                new Subject(draft.path(), "", fields.place()),
                                "'" + label + "' leads to " + target + ", a draft, and is left out",
                                "publish the page, or take the line out")));
                if (page.filter(Page::listed).isPresent()) {
                    read.add(new NavigationItem(label, target, below));
                }
            });
        }
        return read;
    }
}
