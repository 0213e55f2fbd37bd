package org.sitewright.archetype.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitewright.archetype.project.Change.Kind;

/** Says in lines what a plan does, or has done. */
final class Report {
    private static final Map<Kind, String> WORDS = new EnumMap<>(Map.of(
            Kind.ADDED, "added     %s",
            Kind.CHANGED, "changed   %s",
            Kind.MERGED, "merged    %s: it has your edits and what is new",
            Kind.REMOVED, "removed   %s",
            Kind.EDITED, "kept      %s: edited here, and the brief has nothing new for it",
            Kind.DELETED, "kept out  %s: deleted here, stays deleted",
            Kind.ORPHANED, "kept      %s: edited here, no longer generated",
            Kind.CONFLICT, "conflict  %s",
            Kind.OPEN, "conflict  %s: not settled since an earlier delivery"));

    private final Plan plan;
    private final boolean applied;
    private final List<String> lines = new ArrayList<>();

    private Report(Plan plan, boolean applied) {
        this.plan = plan;
        this.applied = applied;
    }

    static List<String> of(Plan plan, boolean applied) {
        Report report = new Report(plan, applied);
        report.facts();
        report.files();
        report.summary();
        return report.lines;
    }

    private void facts() {
        lines.add("Facts that the client has changed: "
                + (plan.facts().isEmpty() ? "none" : plan.facts().size()));
        plan.facts().forEach(fact -> lines.add("  " + fact));
    }

    private void files() {
        List<Change> told = plan.changes().stream()
                .filter(change -> WORDS.containsKey(change.kind()))
                .toList();
        lines.add("");
        lines.add("Files that differ from what was generated last time or now: "
                + (told.isEmpty() ? "none" : told.size()));
        for (Change change : told) {
            lines.add("  " + WORDS.get(change.kind()).formatted(Terminal.line(change.path())));
            if (change.isConflict()) {
                conflict(change);
            }
        }
    }

    private void conflict(Change change) {
        for (Clash clash : change.clashes()) {
            hunk("yours", clash.ours());
            hunk("new", clash.theirs());
        }
        boolean partly =
                change.path().equals(NewReading.PATH) && !change.clashes().isEmpty();
        lines.add("      Yours stays" + (partly ? " in these lines" : "") + "; the new one "
                + (applied ? "lies" : "will lie") + " in " + Terminal.line(Conflicts.at(change.path()))
                + ". Take from it what you want, then delete it there.");
    }

    private void hunk(String whose, Clash.Hunk hunk) {
        lines.add("      " + whose + ", line " + hunk.line() + (hunk.lines().isEmpty() ? ": nothing" : ":"));
        hunk.lines().forEach(line -> lines.add("        | " + Terminal.indented(line)));
    }

    private void summary() {
        lines.add("");
        lines.add("%d added, %d changed, %d merged, %d removed, %d kept as they are here, %d in conflict."
                .formatted(
                        plan.count(Kind.ADDED),
                        plan.count(Kind.CHANGED),
                        plan.count(Kind.MERGED),
                        plan.count(Kind.REMOVED),
                        plan.count(Kind.EDITED) + plan.count(Kind.DELETED) + plan.count(Kind.ORPHANED),
                        plan.conflicts().size()));
        boolean anything = plan.changes().stream().anyMatch(Change::touches)
                || !plan.facts().isEmpty()
                || !plan.conflicts().isEmpty();
        lines.add(
                applied
                        ? "Applied. Run mvn verify, and look at GAPS.md."
                        : anything ? "Nothing was written. Add -Dapply=true to apply it." : "Nothing to apply.");
    }
}
