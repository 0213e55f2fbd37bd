package org.sitewright.archetype.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second run off a project while one works on it; the operating system lets go of it when a run dies. */
public final class ProjectLock implements AutoCloseable {
    private final FileChannel channel;

    private ProjectLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a generated project.
     *
     * @param project its folder
     * @throws ProjectException when another run holds it
     */
    public static ProjectLock of(Path project) {
        Path root = project.toAbsolutePath().normalize();
        Path folder = root.resolve("target");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("sitewright-brief.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException held) {
                // Held by another run in this process: the same to whoever asked.
            } finally {
                if (lock == null) {
                    channel.close();
                }
            }
            if (lock == null) {
                throw new ProjectException(
                        "Another run of sitewright:brief works on %s. Wait until it has ended, then run this one again."
                                .formatted(root));
            }
            return new ProjectLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "No other run of sitewright:brief may work on the project now.";
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
