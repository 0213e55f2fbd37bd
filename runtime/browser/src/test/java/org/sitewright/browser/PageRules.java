package org.sitewright.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Status;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Checks;
import org.sitewright.engine.verification.JsoupElement;

/** The engine's page rules on plain HTML. Rules of a whole site (titles, links that lead nowhere) are not among them. */
final class PageRules {
    private PageRules() {}

    /** What the engine's checks of pages find. */
    static List<Finding> of(String html) {
        RenderedPage page = page(html);
        return checks().flatMap(check -> found(check, page)).toList();
    }

    private static <C extends Annotation> Stream<Finding> found(Check.OfPage<C> check, RenderedPage page) {
        return check.check(byDefault(check), page).stream();
    }

    @SuppressWarnings("unchecked")
    private static <C extends Annotation> C byDefault(Check.OfPage<C> check) {
        Class<?> clause = Stream.of(check.getClass().getGenericInterfaces())
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
        return (C) Proxy.newProxyInstance(
                clause.getClassLoader(),
                new Class<?>[] {clause},
                (proxy, method, args) -> method.getName().equals("annotationType") ? clause : method.getDefaultValue());
    }

    private static Stream<Check.OfPage<?>> checks() {
        try {
            Path place = Path.of(URI.create(Checks.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
            if (Files.isDirectory(place)) {
                return below(place).stream();
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return below(jar.getPath("/")).stream();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Check.OfPage<?>> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/sitewright/engine/verification"))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith("Check.class"))
                    .<Class<?>>map(
                            file -> load(file.replaceFirst("\\.class$", "").replace('/', '.')))
                    .filter(Check.OfPage.class::isAssignableFrom)
                    .<Check.OfPage<?>>map(PageRules::create)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Check.OfPage<?> create(Class<?> check) {
        try {
            return (Check.OfPage<?>) check.getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RenderedPage page(String html) {
        Page page = new Page(
                "/page",
                Locale.ENGLISH,
                Status.PUBLISHED,
                Page.Kind.CONTENT,
                "Title",
                "Description",
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                true,
                Optional.of("/page.xhtml"),
                Optional.empty(),
                List.of(),
                Place.of("page.html"));
        String css =
                Jsoup.parse(html).select("style").stream().map(Element::data).collect(Collectors.joining("\n"));
        return new RenderedPage(
                page, html, JsoupElement.document(html), List.of(), List.of(), Map.of(), css, "https://site.test");
    }
}
