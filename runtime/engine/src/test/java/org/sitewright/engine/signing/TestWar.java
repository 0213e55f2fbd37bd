package org.sitewright.engine.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small WAR with one file of each kind of input, by their paths. */
record TestWar(Map<String, byte[]> files) {
    static TestWar make() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\n"));
        files.put("WEB-INF/web.xml", bytes("<web-app/>"));
        files.put("WEB-INF/site/site.yaml", bytes("name: Harbour"));
        files.put("WEB-INF/classes/org/harbour/Bean.class", bytes("bean"));
        files.put("WEB-INF/lib/engine.jar", zip(Map.of("org/sitewright/engine/Sitewright.class", bytes("engine"))));
        files.put(
                "WEB-INF/lib/acme.jar", zip(Map.of("META-INF/sitewright/components.properties", bytes("pack=acme\n"))));
        files.put("WEB-INF/lib/quay.jar", zip(Map.of("sitewright/themes/quay/theme.css", bytes("a{}"))));
        return new TestWar(files);
    }

    /** The same with another or one more file. */
    TestWar with(String path, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(path, bytes);
        return new TestWar(changed);
    }

    Path write(Path folder) {
        try {
            return Files.write(folder.resolve("site.war"), zip(files));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
