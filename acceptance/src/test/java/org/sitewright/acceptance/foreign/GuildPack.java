package org.sitewright.acceptance.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.sitewright.processor.ComponentProcessor;

/** A component pack of somebody else, compiled here from its sources, with components that were changed beside the good ones. */
final class GuildPack {
    /** Its components: names in YAML, and of their classes. */
    static final Map<String, String> COMPONENTS = new TreeMap<>(Map.of(
            "notice", "Notice",
            "inquiry", "Inquiry",
            "tariff-table", "TariffTable",
            "harbour-map", "HarbourMap",
            "last-seen", "LastSeen",
            "portrait", "Portrait",
            "fold", "Fold",
            "offer-card", "OfferCard"));

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> resources = new TreeMap<>();

    /** The good ones. */
    GuildPack() {
        COMPONENTS.keySet().forEach(name -> with(name, ""));
    }

    /** The files of a component, by their extensions. */
    static Map<String, String> files(String component) {
        Map<String, String> files = new TreeMap<>();
        files.put("java", Vocabulary.text("guild/" + component + "/" + COMPONENTS.get(component) + ".java"));
        for (String extension : List.of("xhtml", "css", "js")) {
            String name = "guild/" + component + "/" + component + "." + extension;
            if (GuildPack.class.getResource("/foreign/" + name) != null) {
                files.put(extension, Vocabulary.text(name));
            }
        }
        return files;
    }

    private void with(String component, String suffix) {
        with(component, suffix, files(component));
    }

    /** One more component with these files, named as the good one with {@code suffix} behind its name. */
    void with(String component, String suffix, Map<String, String> files) {
        String type = COMPONENTS.get(component);
        String property = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        String folder = folder(component + suffix);
        files.forEach((extension, text) -> {
            if (extension.equals("java")) {
                sources.put(
                        folder + type + suffix + ".java",
                        text.replaceAll("\\b" + type + "\\b", type + suffix)
                                .replace(
                                        "package guild." + component.replace("-", ""),
                                        "package guild." + component.replace("-", "") + suffix));
            } else {
                resources.put(
                        folder + component + suffix + "." + extension,
                        extension.equals("xhtml")
                                ? text.replaceAll("(?<=[#{ (!])" + property + "\\.", property + suffix + ".")
                                : text);
            }
        });
    }

    /** Where a component's files lie. */
    static String folder(String component) {
        return "guild/" + component.replace("-", "") + "/";
    }

    /** Compiles it into {@code classes}. */
    void writeTo(Path classes) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            var task = compiler.getTask(
                    null, manager, said, List.of("-parameters", "-Asitewright.pack=guild"), null, files);
            task.setProcessors(List.of(new ComponentProcessor()));
            if (!task.call()) {
                throw new IllegalStateException(said.getDiagnostics().stream()
                        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                        .toList()
                        .toString());
            }
            for (Map.Entry<String, String> resource : resources.entrySet()) {
                Files.writeString(classes.resolve(resource.getKey()), resource.getValue());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
