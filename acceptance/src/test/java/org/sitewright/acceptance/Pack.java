package org.sitewright.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The component pack of a third party as a jar, whole or with what a careless build leaves out. */
enum Pack {
    /** As its build makes it. */
    WHOLE {
        @Override
        boolean holds(String file) {
            return true;
        }
    },
    /** Compiled without the annotation processor. */
    WITHOUT_INDEX {
        @Override
        boolean holds(String file) {
            return !file.startsWith("META-INF/");
        }
    },
    /** Built without one of the files beside its classes. */
    WITHOUT_A_TEMPLATE {
        @Override
        boolean holds(String file) {
            return !file.endsWith("/greeting.xhtml");
        }
    },
    /** Built without the check of a clause that one of its components promises. */
    WITHOUT_A_CHECK {
        @Override
        boolean holds(String file) {
            return !file.endsWith("/CalmCheck.class");
        }
    };

    abstract boolean holds(String file);

    /** The jar's bytes. */
    byte[] jar() throws IOException {
        Path classes;
        try {
            classes = Path.of(Pack.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
                String file = classes.relativize(path).toString().replace('\\', '/');
                boolean own =
                        file.startsWith("org/sitewright/acceptance/acme/") || file.startsWith("META-INF/sitewright");
                if (own && holds(file)) {
                    zip.putNextEntry(new ZipEntry(file));
                    Files.copy(path, zip);
                    zip.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
