package org.sitewright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One side of a comparison: a class path and the sites to render with it.
 *
 * @param classPath beside the testkit's own
 * @param webapps folders with {@code WEB-INF/site}, by name
 */
record Version(List<Path> classPath, Map<String, String> webapps) {
    private static final String SITE = "WEB-INF/site";

    /** A project: the site in {@code webapp}, where there is one. */
    static Version project(List<String> classPath, Path webapp) {
        return new Version(
                classPath.stream().map(Path::of).toList(),
                Files.isDirectory(webapp.resolve(SITE)) ? Map.of("site", webapp.toString()) : Map.of());
    }

    /** The version in {@code place}: a WAR, packed or not, or a pack, whose components then take the place of this version's. */
    Version with(Path place, Path work) throws UnusableException, IOException {
        if (Webapps.isWebapp(place)) {
            return webapp(Webapps.unpacked(place, work));
        }
        String pack = Webapps.pack(place);
        if (pack == null) {
            throw new UnusableException(
                    place + " is no WAR, no web application, and no pack: it has no " + Webapps.INDEX);
        }
        List<Path> paths = new ArrayList<>(List.of(place));
        for (Path path : classPath) {
            if (!pack.equals(Webapps.pack(path))) {
                paths.add(path);
            }
        }
        return new Version(paths, webapps);
    }

    /** Its classes and jars go onto the class path, so that they are seen once. */
    private static Version webapp(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        Path classes = folder.resolve("WEB-INF/classes");
        if (Files.isDirectory(classes)) {
            paths.add(Files.move(classes, folder.resolveSibling(folder.getFileName() + "-classes")));
        }
        if (Files.isDirectory(folder.resolve("WEB-INF/lib"))) {
            Path lib = folder.resolveSibling(folder.getFileName() + "-lib");
            for (Path jar : Webapps.jars(folder)) {
                paths.add(lib.resolve(jar.getFileName()));
            }
            Files.move(folder.resolve("WEB-INF/lib"), lib);
        }
        return new Version(
                paths, Files.isDirectory(folder.resolve(SITE)) ? Map.of("site", folder.toString()) : Map.of());
    }

    /** This class path with other sites. */
    Version render(Sites sites, Path work) throws IOException {
        Map<String, String> others = new LinkedHashMap<>();
        for (Map.Entry<String, Path> site : sites.places().entrySet()) {
            Path folder = Webapps.unpacked(site.getValue(), work);
            drop(folder);
            others.put(site.getKey(), folder.toString());
        }
        return new Version(classPath, others);
    }

    /** A site keeps of its own classes and jars only what this version has not: packs and artifacts of the version come first. */
    private void drop(Path webapp) throws IOException {
        Set<String> packs = new HashSet<>();
        for (Path path : classPath) {
            packs.add(Webapps.pack(path));
        }
        packs.remove(null);
        List<Path> own = new ArrayList<>(Webapps.jars(webapp));
        own.add(webapp.resolve("WEB-INF/classes"));
        for (Path place : own) {
            if (packs.contains(Webapps.pack(place))
                    || Isolated.has(place)
                    || classPath.stream().anyMatch(path -> Isolated.same(path, place))) {
                Webapps.remove(place);
            }
        }
    }
}
