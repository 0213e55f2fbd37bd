package org.sitewright.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Notices that a WAR file was replaced, once it has stopped changing. */
final class Watcher {
    private record Stamp(long size, long modified, Object key) {}

    private final Path file;
    private Stamp taken;
    private Stamp last;

    Watcher(Path file) {
        this.file = file;
        this.taken = stamp();
        this.last = taken;
    }

    /** True when the file differs from the one taken last and was the same in two polls. */
    boolean poll() {
        Stamp now = stamp();
        boolean ready = now != null && now.size() > 0 && now.equals(last) && !now.equals(taken);
        last = now;
        if (ready) {
            taken = now;
        }
        return ready;
    }

    private Stamp stamp() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis(), attributes.fileKey());
        } catch (IOException e) {
            return null; // being replaced
        }
    }
}
