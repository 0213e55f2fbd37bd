package org.sitewright.archetype.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a project by their paths within it. A path that leads out of the project, by its names or by a symbolic
 * link, is refused: the paths come from a record and a folder that others have written.
 */
final class ProjectTree {
    private final Path root;

    ProjectTree(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** Where {@code path} lies; it need not exist. */
    Path at(String path) {
        if (path.isEmpty() || path.chars().anyMatch(c -> c < 0x20 || c == '\\')) {
            throw new ProjectException("\"%s\" is no path of a file in a project.".formatted(Terminal.line(path)));
        }
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new ProjectException("\"%s\" leads out of the project.".formatted(path));
        }
        for (Path part = file; !part.equals(root); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                throw new ProjectException(
                        "%s is a symbolic link; put the file itself there.".formatted(root.relativize(part)));
            }
        }
        return file;
    }

    /** What lies there; empty where nothing does. */
    Optional<Content> content(String path) {
        Path file = at(path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProjectException("%s is a folder; a file has to lie there.".formatted(path));
        }
        try {
            return Files.exists(file) ? Optional.of(Content.of(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths of all files below a folder, sorted; none where there is no such folder. */
    List<String> below(String folder) {
        Path top = folder.isEmpty() ? root : at(folder);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(top)) {
            return paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
