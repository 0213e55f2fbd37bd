package org.sitewright.archetype.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of a folder that may be read, in the order in which they are; everything else is a refusal. */
final class FolderListing implements FileVisitor<Path> {
    private static final Set<String> BUILD_FOLDERS =
            Set.of("node_modules", "target", "build", "dist", "__pycache__", "__macosx", "vendor");
    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "icon\r");

    private final Path root;
    private final Refusals refusals;
    private final List<Entry> found = new ArrayList<>();
    private int entries;

    private FolderListing(Path root, Refusals refusals) {
        this.root = root;
        this.refusals = refusals;
    }

    /**
     * A file.
     *
     * @param file path within the folder, with {@code /}
     */
    record Entry(Path path, String file, long size) {
        FileKind kind() {
            return FileKind.of(name());
        }

        String name() {
            return file.substring(file.lastIndexOf('/') + 1);
        }

        /** The brief itself first. */
        private int rank() {
            String name = name().toLowerCase(Locale.ROOT);
            return name.matches("brief(?:\\.[^.]*)?")
                    ? 0
                    : name.startsWith("readme") ? 1 : name.contains("brief") ? 2 : 3;
        }

        private long depth() {
            return rank() == 3 ? 0 : file.chars().filter(c -> c == '/').count();
        }
    }

    /** The files below {@code root}, at most {@link Limits#FILES}. */
    static List<Entry> of(Path root, Refusals refusals) throws IOException {
        FolderListing listing = new FolderListing(root, refusals);
        Files.walkFileTree(root, Set.of(), Limits.DEPTH, listing);
        listing.found.sort(
                Comparator.comparingInt(Entry::rank).thenComparing(Entry::depth).thenComparing(Entry::file));
        int kept = Math.min(listing.found.size(), Limits.FILES);
        for (Entry entry : listing.found.subList(kept, listing.found.size())) {
            refusals.add(entry.file(), "one file too many; %,d are looked at".formatted(Limits.FILES));
        }
        return listing.found.subList(0, kept);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = String.valueOf(folder.getFileName());
        boolean skipped =
                !folder.equals(root) && (name.startsWith(".") || BUILD_FOLDERS.contains(name.toLowerCase(Locale.ROOT)));
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        if (++entries > Limits.ENTRIES) {
            refusals.add(
                    root.getFileName().toString(),
                    "more than %,d files; the rest is not looked at".formatted(Limits.ENTRIES));
            return FileVisitResult.TERMINATE;
        }
        String name = path.getFileName().toString();
        String file = shown(root.relativize(path));
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.startsWith("~$") || SYSTEM_FILES.contains(lower)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            refusals.add(file, "a link to another place, which is not followed; put the file itself into the folder");
        } else if (attributes.isDirectory()) {
            refusals.add(file, "a folder more than %d deep".formatted(Limits.DEPTH));
        } else if (!attributes.isRegularFile()) {
            refusals.add(file, "not a file but a device or pipe");
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            refusals.add(file, "a name with control characters; rename it");
        } else {
            found.add(new Entry(path, file, attributes.size()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
        refusals.add(shown(root.relativize(path)), "it cannot be opened; check its permissions");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        return FileVisitResult.CONTINUE;
    }

    private static String shown(Path relative) {
        return relative.toString().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }
}
