package org.sitewright.archetype.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was generated, of which brief, by which version, so that an upgrade can tell what was edited since. */
final class GenerationRecord {
    private static final String PATH = ".sitewright/generation.json";

    private GenerationRecord() {}

    /** Hashes every file of the project as it lies there now. */
    static void write(Path project, String version) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(project)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                hashes.put(project.relativize(path).toString().replace('\\', '/'), sha256(Files.readAllBytes(path)));
            }
        }
        hashes.remove(PATH);
        Path record = project.resolve(PATH);
        Files.createDirectories(record.getParent());
        Files.writeString(record, json(version, hashes), StandardCharsets.UTF_8);
    }

    private static String json(String version, Map<String, String> hashes) {
        String files = hashes.entrySet().stream()
                .map(file -> "    " + quoted(file.getKey()) + ": " + quoted(file.getValue()))
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "archetype": "org.sitewright:sitewright-archetype:%s",
                  "files": {
                %s
                  }
                }
                """
                .formatted(version, files);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(c -> quoted.append(
                        c == '"' || c == '\\'
                                ? "\\" + (char) c
                                : c < 0x20 ? "\\u%04x".formatted(c) : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
