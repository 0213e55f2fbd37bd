package org.sitewright.engine.foreign;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the user wants to see checked.
 *
 * @param source where its pages come from
 * @param origin scheme and host that the site will have; empty where its first page or its server says it
 * @param most pages that are read
 */
record ForeignTarget(ForeignSource source, String origin, int most) {
    /**
     * What these words name: a folder, HTML files, or a URL.
     *
     * @param names as the user wrote them
     * @param directory what paths are relative to
     * @param origin may be empty
     * @param most pages that are read, at least one
     * @param remote whether another machine may be asked
     * @throws IllegalArgumentException saying what is wrong with them
     */
    static ForeignTarget of(List<String> names, Path directory, String origin, int most, boolean remote) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Name what to check: -Dcheck=HTML file, folder or URL");
        }
        if (most < 1) {
            throw new IllegalArgumentException("-Dpages=" + most + " reads nothing; use a number from 1 on");
        }
        String without = origin.replaceFirst("/+$", "");
        if (!without.matches("(?:https?://[^/\\s]+)?")) {
            throw new IllegalArgumentException("-Dorigin=" + origin + " is no origin; write https://www.acme.com");
        }
        return new ForeignTarget(source(names, directory, remote), without, most);
    }

    private static ForeignSource source(List<String> names, Path directory, boolean remote) {
        String first = names.get(0);
        if (first.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
            if (names.size() > 1) {
                throw new IllegalArgumentException("Name one URL; its links are followed");
            }
            if (!first.matches("(?i)https?://.*")) {
                throw new IllegalArgumentException(first + " is no web address; use http, https, or a path");
            }
            return new Server(first, remote);
        }
        List<Path> paths = names.stream().map(name -> existing(name, directory)).toList();
        if (Files.isDirectory(paths.get(0))) {
            if (names.size() > 1) {
                throw new IllegalArgumentException("Name one folder; all pages in it are one site");
            }
            return Folder.of(paths.get(0), first.replaceFirst("[/\\\\]+$", ""));
        }
        for (int i = 0; i < names.size(); i++) {
            if (!Files.isRegularFile(paths.get(i)) || !Folder.isPage(paths.get(i))) {
                throw new IllegalArgumentException(names.get(i) + " is no HTML file; its name ends in .html or .htm");
            }
        }
        Path root = common(paths);
        return Folder.of(root, relative(root, directory), paths);
    }

    private static Path existing(String name, Path directory) {
        try {
            Path path = directory.resolve(name).toAbsolutePath().normalize();
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException(name + " is no path: " + noPath.getReason(), noPath);
        }
        throw new IllegalArgumentException("There is no " + name + "; name an HTML file, a folder of them, or a URL");
    }

    private static Path common(List<Path> files) {
        Path root = files.get(0).getParent();
        for (Path file : files) {
            while (!file.startsWith(root)) {
                root = root.getParent();
            }
        }
        return root;
    }

    private static String relative(Path root, Path directory) {
        Path here = directory.toAbsolutePath().normalize();
        return root.startsWith(here)
                ? here.relativize(root).toString().replace('\\', '/')
                : root.toString().replace('\\', '/');
    }
}
