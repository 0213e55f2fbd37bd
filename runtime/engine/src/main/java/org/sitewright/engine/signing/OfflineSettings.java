package org.sitewright.engine.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Settings without a server: what the WAR brings, and over it what the operator gives, as MicroProfile Config has it.
 * Expressions ({@code ${…}}) are not resolved.
 */
final class OfflineSettings {
    private static final String FILE = "META-INF/microprofile-config.properties";
    private static final String PROFILE = "mp.config.profile";

    private final Properties settings;

    private OfflineSettings(Properties settings) {
        this.settings = settings;
    }

    static OfflineSettings of(List<Path> classPath, Properties operator) throws IOException {
        Properties settings = new Properties();
        for (Path place : classPath) {
            read(place).forEach(settings::putIfAbsent);
        }
        settings.putAll(operator);
        return new OfflineSettings(settings);
    }

    private static Properties read(Path place) throws IOException {
        Properties found = new Properties();
        if (Files.isDirectory(place)) {
            if (Files.isRegularFile(place.resolve(FILE))) {
                found.load(new ByteArrayInputStream(Files.readAllBytes(place.resolve(FILE))));
            }
            return found;
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            ZipEntry entry = jar.getEntry(FILE);
            if (entry != null) {
                found.load(jar.getInputStream(entry));
            }
        }
        return found;
    }

    Set<String> names() {
        return settings.stringPropertyNames();
    }

    /** The value in force: that of the profile comes first. */
    Optional<String> value(String name) {
        String profile = settings.getProperty(PROFILE, "");
        return Optional.ofNullable(settings.getProperty("%" + profile + "." + name))
                .or(() -> Optional.ofNullable(settings.getProperty(name)));
    }
}
