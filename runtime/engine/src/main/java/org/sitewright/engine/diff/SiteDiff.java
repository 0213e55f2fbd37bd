package org.sitewright.engine.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitewright.engine.diff.ContractDiff.Pair;
import org.sitewright.engine.diff.Difference.OfSite;
import org.sitewright.engine.diff.Snapshot.Page;
import org.sitewright.engine.diff.Snapshot.Part;
import org.sitewright.engine.diff.Snapshot.Said;
import org.sitewright.engine.diff.Snapshot.State;

/** Compares what two versions make of the same sites. */
final class SiteDiff {
    private final List<OfSite> changes = new ArrayList<>();
    private int same;

    List<OfSite> changes() {
        return changes;
    }

    int same() {
        return same;
    }

    void compare(String site, Pair<State> both) {
        if (both.to() == null) {
            changes.add(new OfSite(site, "", "the site is gone", List.of(), true));
            return;
        }
        if (both.from() == null) {
            boolean refused = !both.to().admitted();
            changes.add(new OfSite(
                    site, "", refused ? "the site is new, and refused" : "the site is new", List.of(), refused));
            findings(site, new State(site, true, List.of(), List.of()), both.to());
            return;
        }
        State from = both.from();
        State to = both.to();
        if (from.admitted() != to.admitted()) {
            changes.add(new OfSite(
                    site, "", to.admitted() ? "refused → admitted" : "admitted → refused", List.of(), !to.admitted()));
        }
        findings(site, from, to);
        ContractDiff.pair(from.pages(), to.pages(), Page::path).forEach((path, pages) -> page(site, path, pages));
    }

    private void findings(String site, State from, State to) {
        Set<Said> before = new HashSet<>(from.findings());
        Set<Said> after = new HashSet<>(to.findings());
        to.findings().stream()
                .filter(said -> !before.contains(said))
                .forEach(said ->
                        changes.add(new OfSite(site, said.page(), "new: " + said.text(), List.of(), said.error())));
        from.findings().stream()
                .filter(said -> !after.contains(said))
                .forEach(
                        said -> changes.add(new OfSite(site, said.page(), "mended: " + said.text(), List.of(), false)));
    }

    private void page(String site, String path, Pair<Page> both) {
        if (both.from() == null || both.to() == null) {
            changes.add(new OfSite(
                    site, path, both.to() == null ? "the page is gone" : "the page is new", List.of(), false));
            return;
        }
        if (both.from().html().isEmpty() || both.to().html().isEmpty()) {
            return; // a refused site sends nothing to compare, and that it is refused is said
        }
        if (both.from().html().equals(both.to().html())) {
            same++;
            return;
        }
        List<String> blocks = new ArrayList<>();
        ContractDiff.pair(both.from().blocks(), both.to().blocks(), Part::id).forEach((id, parts) -> {
            if (parts.from() == null || parts.to() == null) {
                blocks.add(id + (parts.to() == null ? " (gone)" : " (new)"));
            } else if (!parts.from().html().equals(parts.to().html())) {
                blocks.add(id + " (" + parts.to().component() + ")");
            }
        });
        changes.add(new OfSite(
                site,
                path,
                blocks.isEmpty() ? "the HTML differs around its blocks" : "the HTML differs",
                blocks,
                false));
    }
}
