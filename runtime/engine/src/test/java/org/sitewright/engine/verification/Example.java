package org.sitewright.engine.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitewright.api.component.Image;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.ServedFile;
import org.sitewright.engine.composition.Headers;
import org.sitewright.engine.work.Workers;

/**
 * A page, or a site, that keeps or breaks a clause, as it lies in the clause's folder beside the tests of its dimension:
 *
 * <ul>
 *   <li>{@code passing.html} is a page, or a folder {@code passing} holds the pages of a site (see {@link ExampleSite}).
 *   <li>{@code passing.css}, {@code passing.js} and {@code passing.headers} belong to it; {@code passing.files} names files
 *       that it loads, with their bytes. A comment {@code index: false} is what the page's file would say.
 *   <li>A record in the folder is a component: an element with an id, whose class is the record's name in kebab case, is
 *       a block of it. Style sheet and script are those of every component there.
 * </ul>
 *
 * <p>The same goes for {@code failing}.
 */
final class Example {
    private final Path folder;
    private final String stem;
    private final Map<String, Class<? extends Record>> components = new LinkedHashMap<>();

    /** The example named {@code stem}, {@code passing} or {@code failing}, of that folder. */
    Example(Path folder, String stem) {
        this.folder = folder;
        this.stem = stem;
        files(folder).filter(file -> file.toString().endsWith(".java")).forEach(file -> {
            Class<? extends Record> component = component(file);
            components.put(kebab(component.getSimpleName()), component);
        });
    }

    /** Whether there is such a page or site. */
    boolean exists() {
        return Files.exists(folder.resolve(stem + ".html")) || Files.isDirectory(folder.resolve(stem));
    }

    /** All that {@code checks} find in it. */
    List<Finding> findings(Checks checks) {
        Path site = folder.resolve(stem);
        if (Files.isDirectory(site)) {
            return checks.of(new ExampleSite(site, this).rendered(), new Workers(1));
        }
        List<RenderedBlock> blocks = new ArrayList<>();
        PageUnderTest page = page(folder.resolve(stem + ".html"), "/", blocks);
        List<Finding> findings = new ArrayList<>();
        blocks.forEach(block -> findings.addAll(checks.of(block, number -> {})));
        findings.addAll(checks.of(page.rendered(), number -> {}));
        findings.addAll(checks.of(SiteUnderTest.of(page).rendered(), new Workers(1)));
        return findings;
    }

    /** The page of a file, at {@code path}. */
    PageUnderTest page(Path file, String path, List<RenderedBlock> blocks) {
        String html = text(file);
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("[id][class]").stream()
                .filter(element -> components.containsKey(component(element)))
                .forEach(element -> blocks.add(block(element, path, blocks.size())));
        PageUnderTest page = PageUnderTest.of(html);
        return (html.contains("<!-- index: false -->") ? page.unindexed() : page)
                .path(path)
                .named(
                        document.title(),
                        document.select("meta[name=description]").attr("content"))
                .with(blocks.toArray(RenderedBlock[]::new))
                .facts(ExampleFacts.of(document))
                .css(beside(".css"))
                .headers(headers())
                .files(files());
    }

    /** Path and bytes of each file that the page may load. */
    private ServedFile[] files() {
        return beside(".files")
                .lines()
                .map(line -> line.split(" "))
                .map(file -> new ServedFile(file[0], "", Long.parseLong(file[1]), Headers.FOR_EVER))
                .toArray(ServedFile[]::new);
    }

    private RenderedBlock block(Element element, String path, int position) {
        return BlockUnderTest.of(properties(components.get(component(element)), element), element.outerHtml())
                .id(element.id())
                .page(path)
                .position(position)
                .css(beside(".css"))
                .script(beside(".js"))
                .rendered();
    }

    private static String component(Element element) {
        return element.className().replaceFirst("\\s.*$", "");
    }

    /** A record whose image is the one that the block shows; all else is empty. */
    private static Record properties(Class<? extends Record> component, Element element) {
        RecordComponent[] parts = component.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] values = Arrays.stream(types)
                .map(type -> type == Image.class
                        ? new Image(element.select("img").attr("src"), "shown", false)
                        : type == List.class ? List.of() : type == String.class ? "" : null)
                .toArray();
        try {
            return component.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException unfit) {
            throw new IllegalStateException(
                    component + " must be a public record of texts, lists and images only", unfit);
        }
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        beside(".headers").lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return headers;
    }

    private String beside(String extension) {
        Path file = folder.resolve(stem + extension);
        return Files.exists(file) ? text(file) : "";
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files of a folder by name; none where there is no folder. */
    static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<? extends Record> component(Path file) {
        String name = file.toString().replace('\\', '/').replaceFirst("^.*src/test/java/", "");
        try {
            return Class.forName(name.replace(".java", "").replace('/', '.')).asSubclass(Record.class);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
