package org.sitewright.acceptance.foreign;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A site before it is written: trees that can be changed, each a YAML file below the site's folder, and other files. */
final class ForeignSite {
    private final String id;
    private final Map<String, Map<String, Object>> trees = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, byte[]> web = new TreeMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    ForeignSite(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** YAML files by their paths in the site's folder. */
    Map<String, Map<String, Object>> trees() {
        return trees;
    }

    /** Other files by their paths in the site's folder. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Files by their paths in the WAR. */
    Map<String, byte[]> web() {
        return web;
    }

    /** Files of the site's folder whose text somebody wrote by hand, in place of their trees. */
    Map<String, String> written() {
        return written;
    }

    /** The tree of {@code site.yaml}. */
    Map<String, Object> settings() {
        return trees.get("site.yaml");
    }

    /** A page's file by its path on the site. */
    static String file(String path) {
        return "pages" + (path.equals("/") ? "/index" : path) + ".yaml";
    }

    /** The path of a page by its file. */
    static String path(String file) {
        String path = file.substring("pages".length(), file.length() - ".yaml".length());
        return path.equals("/index") ? "/" : path;
    }

    /** The blocks of a page, to be changed. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> blocks(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.getOrDefault("blocks", List.of());
    }

    /** The name of a block's component as the page has it. */
    static String component(Map<String, Object> block) {
        return block.keySet().iterator().next();
    }

    /** The values of a block, to be changed. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> values(Map<String, Object> block) {
        return (Map<String, Object>) block.values().iterator().next();
    }

    /** Everything to write, by its path in the WAR; {@code folder} is the site's own there and ends with a slash. */
    Map<String, byte[]> all(String folder) {
        Map<String, byte[]> all = new TreeMap<>(web);
        trees.forEach((file, tree) -> all.put(folder + file, bytes(new YamlText(tree).text())));
        files.forEach((file, bytes) -> all.put(folder + file, bytes));
        written.forEach((file, text) -> all.put(folder + file, bytes(text)));
        return all;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
