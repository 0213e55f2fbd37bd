package org.sitewright.archetype.project;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Completes a project that the archetype has laid out, or takes it back when the brief cannot be used. The first
 * generation goes the way of every later one ({@link SecondDelivery}), with nothing that was there before.
 */
public final class Generation {
    private Generation() {}

    /**
     * Reads the brief and writes the site.
     *
     * @param project folder with the archetype's files
     * @param brief a file or folder
     * @param reader name of a reader: {@code rules}
     * @param packageName of the site's own components
     * @param version of the archetype and the framework
     * @throws org.sitewright.archetype.brief.BriefException when the brief cannot be used; the archetype's files are then removed
     */
    public static void run(Path project, Path brief, String reader, String packageName, String version) {
        try {
            ProjectTree tree = new ProjectTree(project);
            GenerationRecord none = GenerationRecord.none(packageName, laidOut(tree));
            first(tree, none, DeliveredBrief.at(brief, reader, tree, new ProjectFiles(packageName, version)), version);
        } catch (RuntimeException e) {
            Template.remove(project, packageName);
            throw e;
        }
    }

    /** Writes a project from what was read. */
    static void first(ProjectTree project, GenerationRecord none, NewReading reading, String version) {
        Plan plan = Plan.of(project, none, reading, version);
        if (!plan.conflicts().isEmpty()) {
            throw new ProjectException(plan.conflicts().stream()
                    .map(Change::path)
                    .collect(Collectors.joining(
                            ", ", "Files of other content lie there already: ", ". Generate into an empty folder.")));
        }
        plan.writes(project).apply();
    }

    /** Hashes of every file that lies there before anything is generated from the brief. */
    static SortedMap<String, String> laidOut(ProjectTree project) {
        SortedMap<String, String> hashes = new TreeMap<>();
        project.below("").forEach(path -> project.content(path).ifPresent(content -> hashes.put(path, content.hash())));
        return hashes;
    }
}
