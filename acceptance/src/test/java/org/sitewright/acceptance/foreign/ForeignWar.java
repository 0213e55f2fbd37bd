package org.sitewright.acceptance.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitewright.api.verification.Verdict;
import org.sitewright.testkit.SiteUnderTest;

/** Sites in one web application. */
final class ForeignWar {
    private ForeignWar() {}

    /** Folder of a site in the WAR, with a slash at its end. */
    static String folder(List<ForeignSite> sites, ForeignSite site) {
        return "WEB-INF/site/" + (sites.size() == 1 ? "" : site.id() + "/");
    }

    /**
     * Writes the sites below {@code folder}.
     *
     * @param classes of a pack
     */
    static void write(Path folder, List<ForeignSite> sites, Path classes) throws IOException {
        for (ForeignSite site : sites) {
            for (Map.Entry<String, byte[]> file : site.all(folder(sites, site)).entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = folder.resolve("WEB-INF/classes")
                        .resolve(classes.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Settings with which each of the sites stands in production, at an address of its own. */
    static Map<String, String> production(List<ForeignSite> sites) {
        Map<String, String> settings = new TreeMap<>(Map.of("sitewright.environment", "production"));
        sites.forEach(site -> settings.put(
                sites.size() == 1 ? "sitewright.url" : "sitewright.site." + site.id() + ".url",
                "https://" + site.id() + ".werkstatt-nord.de"));
        return settings;
    }

    /** The verdict of each site by its id; of one alone, whatever its id is. */
    static Map<String, Verdict> verdicts(Path folder, List<ForeignSite> sites, Map<String, String> settings) {
        Map<String, Verdict> byId = new TreeMap<>();
        try (SiteUnderTest site = SiteUnderTest.start(folder, settings)) {
            site.verdicts()
                    .forEach(
                            verdict -> byId.put(sites.size() == 1 ? sites.get(0).id() : verdict.site(), verdict));
        }
        return byId;
    }
}
