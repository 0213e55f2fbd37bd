package org.sitewright.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a site's author writes: the files of a web application without its jars, by their paths in it. */
final class WarFiles {
    static final String SITE = "WEB-INF/site/";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String CONFIGURATION = CLASSES + "META-INF/microprofile-config.properties";

    private final Map<String, byte[]> files = new TreeMap<>();

    /** The good site of these tests: every page, every kind of file. */
    static WarFiles good() {
        WarFiles good = new WarFiles();
        try {
            Path root = Path.of(WarFiles.class.getResource("/site").toURI());
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                    good.files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return good;
    }

    Map<String, byte[]> all() {
        return Collections.unmodifiableMap(files);
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    WarFiles with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    WarFiles with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    WarFiles without(String file) {
        if (files.remove(file) == null) {
            throw new IllegalArgumentException("the good site has no " + file);
        }
        return this;
    }

    /** The same with one piece of one file written otherwise. */
    WarFiles replacing(String file, String piece, String by) {
        String text = text(file);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " does not hold " + piece);
        }
        return with(file, text.replace(piece, by));
    }

    /** The same with lines at the end of a file. */
    WarFiles adding(String file, String lines) {
        return with(file, text(file) + lines);
    }

    /** The same with one more block on the page about the house; {@code yaml} is what follows the dash. */
    WarFiles block(String yaml) {
        return adding(SITE + "pages/house.yaml", "  - " + yaml + "\n");
    }

    /** The same in a theme of its own, {@code acme}, which begins as a copy of atelier. */
    WarFiles ownTheme() {
        for (String file : new String[] {
            "theme.yaml", "theme.css", "frame.html", "fonts/platypi.woff2", "fonts/instrument-sans.woff2"
        }) {
            try (var in = WarFiles.class.getResourceAsStream("/sitewright/themes/atelier/" + file)) {
                files.put(theme(file), in.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return replacing(SITE + "site.yaml", "theme: atelier", "theme: acme");
    }

    /** Path of a file of {@link #ownTheme()}. */
    static String theme(String file) {
        return CLASSES + "sitewright/themes/acme/" + file;
    }

    /** The same under an organisation's policy. */
    WarFiles policy(String yaml) {
        return with(CLASSES + "META-INF/sitewright/policy.yaml", yaml);
    }

    /** The same with settings that come in the WAR. */
    WarFiles settings(String properties) {
        return with(CONFIGURATION, properties);
    }

    /** Those settings, for the testkit, which reads no file for them. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        new String(files.getOrDefault(CONFIGURATION, new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("=", 2))
                .forEach(line -> settings.put(line[0], line[1]));
        return settings;
    }

    /** Writes them below {@code folder}. */
    Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }
}
