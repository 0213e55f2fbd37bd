package org.sitewright.archetype.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was done about a run that broke off.
 *
 * @param undone whether an old state was put back
 * @param edited files that somebody has edited since it broke off; they stay, and what lay there before the run lies in
 *     {@code .sitewright/conflicts}
 */
record Recovery(boolean undone, List<String> edited) {
    /** Puts the old state back if there is a journal, and clears the workshop. */
    static Recovery of(ProjectTree project) {
        try {
            Path folder = project.at(Writes.FOLDER);
            boolean undo = Files.exists(project.at(Writes.JOURNAL));
            List<String> edited = undo ? undo(project) : List.of();
            if (Files.exists(folder)) {
                Files.deleteIfExists(project.at(Writes.JOURNAL));
                try (Stream<Path> paths = Files.walk(folder)) {
                    for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return new Recovery(undo, edited);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> undo(ProjectTree project) throws IOException {
        List<String> edited = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        Files.readString(project.at(Writes.JOURNAL)).lines().forEach(line -> steps.add(Step.of(line)));
        Collections.reverse(steps);
        for (Step step : steps) {
            Optional<String> now = project.content(step.path()).map(content -> Content.sha256(content.bytes()));
            if (now.equals(step.after())) {
                step.undo(project);
            } else if (!now.equals(step.before())) {
                edited.add(step.path());
                if (step.before().isPresent()) {
                    new Step(step.number(), step.before(), step.after(), Conflicts.at(step.path())).undo(project);
                }
            }
        }
        return edited.stream().sorted().toList();
    }
}
