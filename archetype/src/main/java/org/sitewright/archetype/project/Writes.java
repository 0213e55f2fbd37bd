package org.sitewright.archetype.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files that are written and removed as one. Everything new is prepared in {@code .sitewright/applying} first, with a
 * copy of everything it replaces; then the journal is put there, and only then is the project touched, each file by one
 * move. Whoever finds a journal later ({@link Recovery}) puts the old state back, so a run that breaks off leaves either
 * the old state or the new one.
 */
final class Writes {
    static final String FOLDER = ".sitewright/applying";
    static final String JOURNAL = FOLDER + "/journal.txt";

    private final ProjectTree project;
    private final Map<String, Optional<Content>> wanted = new TreeMap<>();

    /** What happens to the project, step by step, so that a test can break off anywhere. */
    interface Steps {
        /** Before the file at {@code path} is moved or removed. */
        void before(String path);
    }

    Writes(ProjectTree project) {
        this.project = project;
    }

    /** What is to lie at {@code path}; nothing, where it is empty. */
    void put(String path, Optional<Content> content) {
        wanted.put(path, content);
    }

    /** Does it; after a failure the old state is back before the exception leaves. */
    void apply() {
        apply(path -> {});
    }

    void apply(Steps steps) {
        try {
            List<Step> journal = prepare();
            for (Step step : journal) {
                steps.before(step.path());
                step.perform(project);
            }
            // Without its journal the rest of the folder means nothing: the new state counts from here.
            Files.deleteIfExists(project.at(JOURNAL));
        } catch (IOException e) {
            Recovery.of(project);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            Recovery.of(project);
            throw e;
        }
        Recovery.of(project);
    }

    private List<Step> prepare() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Map.Entry<String, Optional<Content>> file : wanted.entrySet()) {
            Optional<byte[]> before = project.content(file.getKey()).map(Content::bytes);
            Optional<byte[]> after = file.getValue().map(Content::bytes);
            Step step = new Step(steps.size(), hash(before), hash(after), file.getKey());
            if (!step.before().equals(step.after())) {
                before.ifPresent(bytes -> store(step.kept(), bytes));
                after.ifPresent(bytes -> store(step.staged(), bytes));
                steps.add(step);
            }
        }
        String text = String.join("\n", steps.stream().map(Step::line).toList());
        store(JOURNAL + ".new", text.getBytes(StandardCharsets.UTF_8));
        Files.move(project.at(JOURNAL + ".new"), project.at(JOURNAL));
        return steps;
    }

    private static Optional<String> hash(Optional<byte[]> bytes) {
        return bytes.map(Content::sha256);
    }

    /** Writes through to the disk: the journal must not be there before what it speaks of. */
    private void store(String path, byte[] bytes) {
        Path file = project.at(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
