package org.sitewright.archetype.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.project.Change.Kind;

/**
 * What a new reading of the brief means for a project as it lies there. Nothing is written before {@link #apply}.
 *
 * @param facts values that the client has added, changed or taken away
 * @param changes what becomes of each file, by path
 * @param record of this generation
 * @param extracts texts of documents, by path in the brief's folder
 */
record Plan(List<Fact> facts, List<Change> changes, GenerationRecord record, SortedMap<String, String> extracts) {
    private static final String SOURCES = ".sitewright/sources/";

    /**
     * Compares three generations of every file.
     *
     * @param last what was generated last time
     * @param version of the archetype that generates now
     */
    static Plan of(ProjectTree project, GenerationRecord last, NewReading reading, String version) {
        Planning planning = new Planning(project, last, new HashSet<>(Conflicts.open(project)));
        Change brief = planning.brief(reading.yaml());
        Optional<String> before = planning.baseText(NewReading.PATH);
        List<Fact> facts = Facts.between(
                before.map(reading::values).orElse(new Value.Fields(List.of(), null)), reading.values(reading.yaml()));

        SortedMap<String, Content> files =
                reading.files(brief.content().map(Content::text).orElse(reading.yaml()));
        List<Change> changes = new ArrayList<>(List.of(brief));
        Set<String> paths = new TreeSet<>(last.files().keySet());
        paths.addAll(files.keySet());
        paths.remove(NewReading.PATH);
        paths.forEach(path -> changes.add(planning.file(path, Optional.ofNullable(files.get(path)))));
        paths.add(NewReading.PATH);
        changes.addAll(planning.openBeside(paths));

        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, content) -> hashes.put(path, content.hash()));
        hashes.put(NewReading.PATH, Content.of(reading.yaml()).hash());
        GenerationRecord record =
                new GenerationRecord(version, last.packageName(), reading.brief(), last.template(), hashes);
        return new Plan(facts, changes, record, reading.extracts());
    }

    /** Files of which the person's version stays until somebody has settled it. */
    List<Change> conflicts() {
        return changes.stream().filter(Change::isConflict).toList();
    }

    /** How many files have that fate. */
    long count(Kind kind) {
        return changes.stream().filter(change -> change.is(kind)).count();
    }

    /** Everything at once: the project, and what is remembered of it for the next time. */
    Writes writes(ProjectTree project) {
        Writes writes = new Writes(project);
        project.below(SOURCES.substring(0, SOURCES.length() - 1)).forEach(path -> writes.put(path, Optional.empty()));
        BaseTexts.kept(project).forEach(path -> writes.put(path, Optional.empty()));
        extracts.forEach((file, text) -> writes.put(SOURCES + file + ".txt", Optional.of(Content.of(text))));
        for (Change change : changes) {
            writes.put(change.path(), change.content());
            writes.put(Conflicts.at(change.path()), change.isConflict() ? change.theirs() : Optional.empty());
            change.theirs()
                    .filter(theirs -> record.files().containsKey(change.path()) && !ProjectFiles.isAsset(change.path()))
                    .ifPresent(theirs -> writes.put(BaseTexts.at(change.path()), Optional.of(theirs)));
        }
        writes.put(GenerationRecord.PATH, Optional.of(Content.of(record.json())));
        return writes;
    }
}
