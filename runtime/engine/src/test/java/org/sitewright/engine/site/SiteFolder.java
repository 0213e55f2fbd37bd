package org.sitewright.engine.site;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.ComponentCatalogue;

/** The files of a web application in memory, and what the loader makes of them. */
public final class SiteFolder implements SiteFiles {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> resources = new HashMap<>();
    private final List<Finding> outside = new ArrayList<>();

    /** A site with a home page, in which nothing is wrong. */
    public static SiteFolder good() {
        return new SiteFolder()
                .with("site.yaml", "name: Plain\ntheme: plain\n")
                .page("index", "blocks:\n  - note: {text: Welcome}\n");
    }

    /** A file below {@code WEB-INF/site}. */
    public SiteFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SiteFolder with(String path, byte[] bytes) {
        files.put("WEB-INF/site/" + path, bytes);
        return this;
    }

    /** More lines of {@code site.yaml}. */
    public SiteFolder site(String lines) {
        return with("site.yaml", "name: Plain\ntheme: plain\n" + lines);
    }

    /** A page with title and description. */
    public SiteFolder page(String name, String lines) {
        return with("pages/" + name + ".yaml", "title: Page " + name + "\ndescription: About " + name + "\n" + lines);
    }

    /** A page with one block. */
    public SiteFolder page(String name) {
        return page(name, "blocks: [{note: {text: Text}}]\n");
    }

    public SiteFolder without(String path) {
        files.remove("WEB-INF/site/" + path);
        return this;
    }

    public SiteFolder setting(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** A resource of the class path. */
    public SiteFolder resource(String path, String text) {
        resources.put(path, text);
        return this;
    }

    @Override
    public SortedSet<String> below(String folder) {
        SortedSet<String> below = new TreeSet<>(files.keySet());
        below.removeIf(path -> !path.startsWith(folder));
        return below;
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public List<LoadedSite> loadAll() {
        outside.clear();
        ClassLoader loader = new Resources();
        Settings operator = new Settings(key -> Optional.ofNullable(settings.get(key)));
        return new SiteLoader(this, new ComponentCatalogue(loader, Set.of()), VALIDATOR, loader, operator)
                .load(outside);
    }

    public LoadedSite load() {
        return loadAll().get(0);
    }

    /** Everything that is said, each as {@code id place: message}. */
    public List<String> problems() {
        List<Finding> all = new ArrayList<>();
        loadAll().forEach(site -> all.addAll(site.problems()));
        all.addAll(outside);
        return all.stream()
                .map(f ->
                        f.id() + " " + f.subject().place().toString().replace("WEB-INF/site/", "") + ": " + f.message())
                .toList();
    }

    private final class Resources extends ClassLoader {
        Resources() {
            super(SiteFolder.class.getClassLoader());
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            String own = resources.get(name);
            return own == null
                    ? super.getResourceAsStream(name)
                    : new ByteArrayInputStream(own.getBytes(StandardCharsets.UTF_8));
        }
    }
}
