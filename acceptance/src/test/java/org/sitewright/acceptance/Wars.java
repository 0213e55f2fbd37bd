package org.sitewright.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Sites as WARs: the files of a site, and the jars that the same site has in its Maven build. */
final class Wars {
    /** What only the good site's home page says. */
    static final String HEADLINE = "Massage by hand, in a quiet house on the canal";

    /** Beginnings of the names of the jars, or the modules in a build that has not made jars yet. */
    private static final List<String> LIBRARIES = List.of(
            "sitewright-api",
            "sitewright-engine",
            "sitewright-components",
            "sitewright-themes",
            "snakeyaml-engine",
            "jsoup",
            "commonmark",
            "metadata-extractor",
            "xmpcore");

    private static final Map<String, String> MODULES = Map.of(
            "sitewright-api", "framework-api",
            "sitewright-engine", "engine",
            "sitewright-components", "components",
            "sitewright-themes", "themes");
    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";
    private static final String ROOT_ON_WILDFLY = "<jboss-web><context-root>/</context-root></jboss-web>";

    private Wars() {}

    /** The good site, whole. */
    static Path good(Path war) throws IOException {
        return write(WarFiles.good(), Pack.WHOLE, war);
    }

    /** The WAR for Arquillian. */
    static WebArchive archive(WarFiles files, Pack pack) {
        try {
            Path war = Files.createTempFile("site", ".war");
            write(files, pack, war);
            WebArchive archive = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                    .importFrom(Files.newInputStream(war))
                    .as(WebArchive.class);
            Files.delete(war);
            return archive;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Writes the WAR beside {@code war} and renames it over: no half of it is ever there. */
    static Path write(WarFiles files, Pack pack, Path war) throws IOException {
        Path part = war.resolveSibling(war.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            Map<String, byte[]> all = new LinkedHashMap<>(files.all());
            all.put("WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
            all.put("WEB-INF/jboss-web.xml", ROOT_ON_WILDFLY.getBytes(StandardCharsets.UTF_8));
            all.put("WEB-INF/lib/acme.jar", pack.jar());
            for (String library : LIBRARIES) {
                all.put("WEB-INF/lib/" + library + ".jar", jar(library));
            }
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return Files.move(part, war, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The jar of that name on the class path of the tests. */
    private static byte[] jar(String library) throws IOException {
        String module = MODULES.getOrDefault(library, library) + File.separator + "target";
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(element);
            if (path.getFileName().toString().matches(library + "-\\d.*\\.jar")) {
                return Files.readAllBytes(path);
            }
            if (Files.isDirectory(path) && path.getParent().endsWith(module)) {
                return zipped(path);
            }
        }
        throw new IllegalStateException("there is no " + library + " on the class path");
    }

    private static byte[] zipped(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
                zip.putNextEntry(new ZipEntry(folder.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
