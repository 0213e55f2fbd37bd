package org.sitewright.archetype.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitewright.archetype.SampleComponent;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Briefs;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Sites that the writer makes of the briefs beside this class. */
final class GeneratedSite {
    private GeneratedSite() {}

    static String text(String name) throws IOException {
        try (InputStream file = GeneratedSite.class.getResourceAsStream(name + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Brief brief(String name) throws IOException {
        return Briefs.yaml(text(name));
    }

    /** Writes the site as it stands in a project; every picture is the same drawing. */
    static void write(Brief brief, Path webapp) throws IOException {
        Map<String, String> files = new TreeMap<>(new SiteWriter().files(brief));
        for (String asset : new SiteWriter().assets(brief).keySet()) {
            files.put(
                    "assets/" + asset,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1600 900\"><rect width=\"1600\" height=\"900\" fill=\"#7a8f86\"/></svg>");
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = webapp.resolve("WEB-INF/site/" + file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        new SampleComponent("org.sitewright.sample").compileInto(webapp.resolve("WEB-INF/classes"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> load(String yaml) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    /** Components of a page, in order. */
    @SuppressWarnings("unchecked")
    static List<String> components(String yaml) {
        return ((List<Map<String, Object>>) load(yaml).get("blocks"))
                .stream().map(block -> block.keySet().iterator().next()).toList();
    }

    /** Paths of published pages. */
    static List<String> paths(Map<String, String> files) {
        return pages(files, "published");
    }

    /** Paths of drafts. */
    static List<String> drafts(Map<String, String> files) {
        return pages(files, "draft");
    }

    private static List<String> pages(Map<String, String> files, String status) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("pages/")
                        && status.equals(load(file.getValue()).get("status")))
                .map(file ->
                        "/" + file.getKey().replaceFirst("^pages/", "").replaceFirst("(^|/)index\\.yaml$|\\.yaml$", ""))
                .toList();
    }
}
