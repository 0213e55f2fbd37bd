package org.sitewright.archetype.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * One file of {@link Writes}, as a line of the journal.
 *
 * @param number of the copies in {@code .sitewright/applying}
 * @param before hash of what lies there before; empty where nothing does
 * @param after hash of what lies there afterwards; empty where nothing does
 * @param path within the project
 */
record Step(int number, Optional<String> before, Optional<String> after, String path) {
    private static final String NONE = "-";

    /** Reads a line of the journal. */
    static Step of(String line) {
        String[] parts = line.split("\t", 4);
        return new Step(Integer.parseInt(parts[0]), hash(parts[1]), hash(parts[2]), parts[3]);
    }

    private static Optional<String> hash(String text) {
        return Optional.of(text).filter(hash -> !hash.equals(NONE));
    }

    String line() {
        return number + "\t" + before.orElse(NONE) + "\t" + after.orElse(NONE) + "\t" + path;
    }

    /** Copy of what lay there. */
    String kept() {
        return Writes.FOLDER + "/old/" + number;
    }

    /** What is to lie there. */
    String staged() {
        return Writes.FOLDER + "/new/" + number;
    }

    void perform(ProjectTree project) throws IOException {
        place(project, after, staged());
    }

    /** Puts back what lay there. */
    void undo(ProjectTree project) throws IOException {
        place(project, before, kept());
    }

    private void place(ProjectTree project, Optional<String> content, String from) throws IOException {
        Path file = project.at(path);
        if (content.isPresent()) {
            Files.createDirectories(file.getParent());
            Files.move(project.at(from), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(file);
            Path folder = file.getParent();
            while (!folder.equals(project.root()) && isEmpty(folder)) {
                Files.delete(folder);
                folder = folder.getParent();
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
