package org.sitewright.archetype.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A brief that is read again because the client has delivered more, held against the project that was generated from it
 * before. It is shown first and applied only when asked; what people have edited since stays ({@link ThreeWay}).
 */
public final class SecondDelivery {
    private final ProjectTree project;
    private final Plan plan;
    private final List<String> notices;

    private SecondDelivery(ProjectTree project, Plan plan, List<String> notices) {
        this.project = project;
        this.plan = plan;
        this.notices = notices;
    }

    /**
     * Reads the brief again. A run that broke off before is taken back first.
     *
     * @param project folder of the generated project
     * @param brief file or folder; empty where it lies as the record says
     * @param reader name of a reader
     * @param version of the framework
     * @throws ProjectException when the project cannot be worked on
     * @throws org.sitewright.archetype.brief.BriefException when the brief, or the project's {@code brief.yaml}, cannot
     *     be used
     */
    public static SecondDelivery read(Path project, Optional<Path> brief, String reader, String version) {
        ProjectTree tree = new ProjectTree(project);
        Recovery recovery = Recovery.of(tree);
        GenerationRecord last = GenerationRecord.of(tree);
        Path place =
                brief.orElseGet(() -> tree.root().resolve(last.brief().path()).normalize());
        if (!Files.exists(place)) {
            throw new ProjectException("There is no brief at %s%s. Name the file or folder with -Dbrief=PATH."
                    .formatted(place, brief.isPresent() ? "" : ", where the record says it lies"));
        }
        NewReading reading = DeliveredBrief.at(place, reader, tree, new ProjectFiles(last.packageName(), version));
        Plan plan = Plan.of(tree, last, reading, version);
        return new SecondDelivery(tree, plan, notices(recovery, last, plan.record()));
    }

    private static List<String> notices(Recovery recovery, GenerationRecord last, GenerationRecord now) {
        List<String> notices = new ArrayList<>();
        if (recovery.undone()) {
            notices.add("An earlier run broke off while it applied; the project was put back to what it was before.");
        }
        recovery.edited()
                .forEach(path -> notices.add("  " + path
                        + " was edited since and stays; what lay there before that run is in " + Conflicts.at(path)));
        String same = last.brief().sha256().equals(now.brief().sha256()) ? "; it holds the same as last time" : "";
        notices.add("Brief: %s, read by %s%s"
                .formatted(now.brief().path(), now.brief().reader(), same));
        if (!last.brief().reader().equals(now.brief().reader())) {
            notices.add("  Last time it was read by %s: differences may come from that."
                    .formatted(last.brief().reader()));
        }
        return notices;
    }

    /** Writes it all, or, when that fails, nothing. */
    public void apply() {
        plan.writes(project).apply();
    }

    /**
     * What it means, line by line; the last lines sum up.
     *
     * @param applied whether it has been applied
     */
    public List<String> report(boolean applied) {
        List<String> lines = new ArrayList<>(notices);
        lines.add("");
        lines.addAll(Report.of(plan, applied));
        return lines;
    }

    /** How many files have to be settled by a person. */
    public int conflicts() {
        return plan.conflicts().size();
    }
}
