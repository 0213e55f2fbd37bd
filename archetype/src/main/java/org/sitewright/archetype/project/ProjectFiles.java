package org.sitewright.archetype.project;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.folder.Delivery;
import org.sitewright.archetype.reading.ReadBrief;
import org.sitewright.archetype.site.SiteWriter;

/**
 * Every file of a project that depends on its brief, {@code brief.yaml} left out.
 *
 * @param packageName of the site's own components
 * @param version of the framework
 */
record ProjectFiles(String packageName, String version) {
    private static final String SITE = "src/main/webapp/WEB-INF/site/";
    private static final String ASSETS = SITE + "assets/";

    /** Whether a file is an asset: kept or replaced as a whole, whatever is in it. */
    static boolean isAsset(String path) {
        return path.startsWith(ASSETS);
    }

    /** Path in the project and content. */
    SortedMap<String, Content> of(ReadBrief read) {
        Brief brief = read.brief();
        SortedMap<String, String> texts = new TreeMap<>();
        new SiteWriter().files(brief).forEach((path, text) -> texts.put(SITE + path, text));
        texts.put(
                "src/main/resources/META-INF/microprofile-config.properties",
                Template.text("microprofile-config.properties")
                        + brief.domain()
                                .map(domain -> "%production.sitewright.url=https://" + domain + "\n")
                                .orElse("# %production.sitewright.url=https://…\n"));
        texts.put(".gitignore", Template.text("gitignore"));
        texts.put("GAPS.md", new Gaps(brief).text());
        texts.put(
                "README.md",
                Template.text("README.md")
                        .replace("@package@", packageName.replace('.', '/'))
                        .replace("@version@", version)
                        .replace("@name@", brief.name().replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1")));
        SortedMap<String, Content> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, Content.of(text)));
        files.putAll(assets(read));
        return files;
    }

    private static Map<String, Content> assets(ReadBrief read) {
        Map<String, byte[]> pictures = read.delivery().pictures().stream()
                .collect(Collectors.toMap(Delivery.Picture::file, Delivery.Picture::bytes));
        Map<String, Content> assets = new TreeMap<>();
        new SiteWriter().assets(read.brief()).forEach((path, file) -> {
            byte[] bytes = pictures.get(file);
            if (bytes == null) {
                throw new ProjectException(
                        "The picture \"%s\", which brief.yaml names, is not in the folder of the brief. Put it there or take it out of brief.yaml."
                                .formatted(file));
            }
            assets.put(ASSETS + path, Content.of(bytes));
        });
        return assets;
    }
}
