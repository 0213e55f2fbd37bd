package org.sitewright.archetype.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitewright.archetype.project.Change.Kind;

/**
 * Decides file by file, with what is remembered of the last generation.
 *
 * @param last what was generated last time
 * @param open conflicts that nobody has settled yet
 */
record Planning(ProjectTree project, GenerationRecord last, Set<String> open) {
    /** What becomes of the project's {@code brief.yaml}. */
    Change brief(String theirs) {
        Change change = threeWay(NewReading.PATH).decideFacts(project.content(NewReading.PATH), Content.of(theirs));
        boolean settled = change.is(Kind.SAME) || change.is(Kind.CONFLICT) || !open.contains(NewReading.PATH);
        return settled ? change : change.as(Kind.OPEN);
    }

    /** What becomes of a generated file. */
    Change file(String path, Optional<Content> theirs) {
        Optional<Content> ours = project.content(path);
        if (open.contains(path) && ours.isPresent() && theirs.isPresent() && !ours.equals(theirs)) {
            return Change.of(path, Kind.OPEN, ours, theirs);
        }
        return threeWay(path).decide(ours, theirs);
    }

    /** Open conflicts about files that are not generated. */
    List<Change> openBeside(Set<String> paths) {
        return open.stream()
                .filter(path -> !paths.contains(path))
                .sorted()
                .map(path -> Change.of(path, Kind.OPEN, project.content(path), project.content(Conflicts.at(path))))
                .toList();
    }

    /** What was generated at {@code path} last time; empty for assets and where nothing was kept. */
    Optional<String> baseText(String path) {
        return last.hash(path).flatMap(hash -> BaseTexts.of(project, path));
    }

    private ThreeWay threeWay(String path) {
        Optional<String> text = baseText(path);
        // Of two branches that were merged, the text is right and the line of the record may be the other's.
        return new ThreeWay(path, text.map(kept -> Content.of(kept).hash()).or(() -> last.hash(path)), text);
    }
}
