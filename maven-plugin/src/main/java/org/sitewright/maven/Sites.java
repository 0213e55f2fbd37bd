package org.sitewright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The sites of an organisation, as they were exported: each a WAR, a zip of its {@code WEB-INF/site}, or a folder with it.
 *
 * @param places where each lies, by its name: that of its file
 */
record Sites(Map<String, Path> places) {
    private static final String SITE = "WEB-INF/site";

    /** What {@code named} names, relative to {@code directory}: sites, or folders of sites. */
    static Sites of(List<String> named, Path directory) throws UnusableException, IOException {
        Map<String, Path> places = new LinkedHashMap<>();
        for (String name :
                named == null ? List.<String>of() : named) { // Maven gives an empty list where nothing was named
            Path place = directory.resolve(name).normalize();
            List<Path> found = sites(place);
            if (found.isEmpty()) {
                throw new UnusableException(place
                        + (Files.exists(place)
                                ? " is no site and holds none: name a folder with " + SITE + ", a WAR, a zip of its "
                                        + SITE + ", or a folder of these"
                                : " does not exist"));
            }
            for (Path site : found) {
                if (places.putIfAbsent(name(site), site) != null) {
                    throw new UnusableException(site + " and " + places.get(name(site)) + " have one name; rename one");
                }
            }
        }
        return new Sites(places);
    }

    boolean none() {
        return places.isEmpty();
    }

    private static List<Path> sites(Path place) throws IOException {
        if (isSite(place)) {
            return List.of(place);
        }
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            List<Path> sorted = files.sorted().toList();
            List<Path> sites = new ArrayList<>();
            for (Path file : sorted) {
                if (isSite(file)) {
                    sites.add(file);
                }
            }
            return sites;
        }
    }

    private static boolean isSite(Path place) throws IOException {
        if (!Webapps.isArchive(place)) {
            return Files.isDirectory(place.resolve(SITE));
        }
        try (ZipFile archive = new ZipFile(place.toFile())) {
            return archive.stream().anyMatch(entry -> entry.getName().startsWith(SITE + "/"));
        }
    }

    private static String name(Path site) {
        return site.getFileName().toString().replaceFirst("\\.(war|zip)$", "");
    }
}
