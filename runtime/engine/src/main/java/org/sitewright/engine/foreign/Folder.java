package org.sitewright.engine.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files as a static host serves them: {@code index.html} is its folder, {@code about.html} answers at {@code /about},
 * too. One file alone is the home page, whatever it is called.
 */
final class Folder implements ForeignSource {
    private final Path root;
    private final String shown;
    private final Map<Path, String> paths = new LinkedHashMap<>();

    private Folder(Path root, String shown, List<Path> files) {
        this.root = root;
        this.shown = shown;
        files.forEach(file -> paths.put(file, files.size() == 1 ? "/" : pathOf(file)));
    }

    /**
     * All pages of a folder.
     *
     * @param shown how the user names it
     * @throws IllegalArgumentException when it holds none
     */
    static Folder of(Path folder, String shown) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages = files.filter(Files::isRegularFile)
                    .filter(file -> isPage(file) && !isHidden(folder.relativize(file)))
                    .sorted(Comparator.comparing(file -> folder.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replaceFirst("index\\.x?html?$", "")))
                    .toList();
            if (pages.isEmpty()) {
                throw new IllegalArgumentException(shown + " holds no HTML file");
            }
            return new Folder(folder, shown, pages);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new IllegalArgumentException(shown + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Those pages of a folder, which need not be all. */
    static Folder of(Path folder, String shown, List<Path> pages) {
        return new Folder(folder, shown, pages);
    }

    static boolean isPage(Path file) {
        return file.toString().matches("(?i).+\\.x?html?");
    }

    private static boolean isHidden(Path relative) {
        return Stream.iterate(relative, path -> path != null, Path::getParent)
                .map(path -> path.getFileName().toString())
                .anyMatch(name -> name.startsWith(".") || name.equals("node_modules"));
    }

    @Override
    public String name() {
        Path name = root.toAbsolutePath().normalize().getFileName();
        return paths.size() == 1
                ? paths.keySet().iterator().next().getFileName().toString()
                : name == null ? "folder" : name.toString();
    }

    @Override
    public List<String> start() {
        return List.copyOf(paths.values());
    }

    @Override
    public boolean live() {
        return false;
    }

    @Override
    public String origin() {
        return "";
    }

    @Override
    public Answer get(String path) {
        Path alone = paths.size() == 1 && path.equals("/")
                ? paths.keySet().iterator().next()
                : null;
        if (alone != null) {
            return read(alone);
        }
        try {
            Path file = root.resolve(path.replaceFirst("^/+", "")).normalize();
            Path index = file.resolve("index.html");
            Path named = file.resolveSibling(file.getFileName() + ".html");
            if (!file.startsWith(root)) {
                return Answer.missing(shown(path));
            }
            if (Files.isRegularFile(file)) {
                return at(path, file);
            }
            if (Files.isRegularFile(index)) {
                return at(path, index);
            }
            return Files.isRegularFile(named) && !path.endsWith("/") ? at(path, named) : Answer.missing(shown(path));
        } catch (InvalidPathException noFile) {
            return Answer.missing(shown(path));
        }
    }

    private Answer at(String path, Path file) {
        String own = paths.getOrDefault(file, pathOf(file));
        return own.equals(path) ? read(file) : Answer.redirect(shown(pathOf(file)), own);
    }

    private String pathOf(Path file) {
        String path = "/" + root.relativize(file).toString().replace('\\', '/');
        return path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }

    private Answer read(Path file) {
        String name = shown("/" + root.relativize(file).toString().replace('\\', '/'));
        String type = Answer.typeOf(name);
        if (!Answer.isText(type)) {
            return new Answer(200, type, Map.of(), new byte[0], name, "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Answer(200, type, Map.of(), in.readNBytes(Answer.MOST_BYTES), name, "");
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(name + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private String shown(String path) {
        return shown.isEmpty() ? path.substring(1) : shown + path;
    }
}
