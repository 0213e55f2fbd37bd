package org.sitewright.engine.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sitewright.engine.component.ComponentCatalogue;

/** The inputs that are files, in one pass: those of an unpacked WAR, and its class path. */
final class WebappDigests {
    private static final String SITE = "WEB-INF/site/";
    private static final Pattern THEME = Pattern.compile("sitewright/themes/([^/]+)/.+");
    private static final List<String> OWN = List.of("META-INF/sitewright/", "org/sitewright/", "sitewright/");
    private static final List<String> ENGINE =
            List.of("org/sitewright/engine/Sitewright.class", "org/sitewright/api/verification/Verdict.class");

    private final SortedMap<String, SortedMap<String, byte[]>> groups = new TreeMap<>();
    private final Set<String> names = new HashSet<>();

    private final Path webapp;

    private WebappDigests(Path webapp) {
        this.webapp = webapp;
    }

    /** Digests by the names of {@link Inputs}. */
    static SortedMap<String, String> of(Path webapp, List<Path> classPath) throws IOException {
        WebappDigests digests = new WebappDigests(webapp);
        digests.group(Inputs.CONTENT);
        digests.group(Inputs.WEBAPP);
        FileDigests.ofFolder(webapp, WebappDigests::isNoClassPath).files().forEach((name, digest) -> digests.group(
                        name.startsWith(SITE) ? Inputs.CONTENT : Inputs.WEBAPP)
                .put(name, digest));
        for (Path place : classPath) {
            digests.add(place);
        }
        return digests.named();
    }

    /** Digests of what lies on a class path alone. */
    static SortedMap<String, String> ofClassPath(List<Path> classPath) throws IOException {
        WebappDigests digests = new WebappDigests(Path.of("no web application"));
        for (Path place : classPath) {
            digests.add(place);
        }
        return digests.named();
    }

    private SortedMap<String, String> named() {
        SortedMap<String, String> named = new TreeMap<>();
        groups.forEach((name, files) -> named.put(name, FileDigests.digest(files)));
        return named;
    }

    private static boolean isNoClassPath(String name) {
        return !name.startsWith("WEB-INF/classes/")
                && !(name.startsWith("WEB-INF/lib/")
                        && name.indexOf('/', "WEB-INF/lib/".length()) < 0
                        && name.endsWith(".jar"))
                && !SealedFiles.ALL.contains(name);
    }

    private SortedMap<String, byte[]> group(String name) {
        return groups.computeIfAbsent(name, ignored -> new TreeMap<>());
    }

    private void add(Path place) throws IOException {
        boolean folder = Files.isDirectory(place);
        String prefix = prefix(folder ? "classes" : place.getFileName().toString());
        if (!folder && !place.startsWith(webapp) && isForeign(place)) {
            // Taken as it was published, of which only a test has many: nobody builds it anew with other times.
            try (InputStream in = Files.newInputStream(place)) {
                group(Inputs.LIBRARIES).put(prefix, Summary.of(in));
            }
            return;
        }
        SortedMap<String, byte[]> files =
                (folder ? FileDigests.ofFolder(place, all -> true) : FileDigests.ofArchive(place)).files();
        String owner = owner(place, files);
        files.forEach((name, digest) -> {
            Matcher theme = THEME.matcher(name);
            group(theme.matches() ? Inputs.THEME + theme.group(1) : owner).put(prefix + name, digest);
        });
    }

    private static boolean isForeign(Path place) throws IOException {
        try (ZipFile jar = new ZipFile(place.toFile())) {
            return jar.stream().map(ZipEntry::getName).noneMatch(name -> OWN.stream()
                    .anyMatch(name::startsWith));
        }
    }

    private static String owner(Path place, SortedMap<String, byte[]> files) throws IOException {
        if (ENGINE.stream().anyMatch(files::containsKey)) {
            return Inputs.ENGINE;
        }
        return files.containsKey(ComponentCatalogue.INDEX) ? Inputs.COMPONENTS + pack(place) : Inputs.LIBRARIES;
    }

    private static String pack(Path place) throws IOException {
        Properties index = new Properties();
        if (Files.isDirectory(place)) {
            index.load(new ByteArrayInputStream(Files.readAllBytes(place.resolve(ComponentCatalogue.INDEX))));
        } else {
            try (ZipFile jar = new ZipFile(place.toFile())) {
                index.load(jar.getInputStream(jar.getEntry(ComponentCatalogue.INDEX)));
            }
        }
        return index.getProperty("pack", "");
    }

    /** The name of the jar: some servers read jars in the order of their names. Folders have none that means anything. */
    private String prefix(String name) {
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = name + "#" + i;
        }
        return free + "!/";
    }
}
