package org.sitewright.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.testkit.ComponentSite.Example;

/** The gate of a build: what would be refused at deployment, and what is overdue, fails the test. */
public final class Gate {
    private Gate() {}

    /**
     * Fails unless every site of {@code webapp} is admitted and no waiver is overdue.
     *
     * @param webapp a folder with {@code WEB-INF/site}, for example {@code src/main/webapp}
     */
    public static void assertAdmitted(Path webapp) {
        assertAdmitted(webapp, Map.of());
    }

    /** The same with settings that an operator would give. */
    public static void assertAdmitted(Path webapp, Map<String, String> settings) {
        try (SiteUnderTest site = SiteUnderTest.start(webapp, settings)) {
            assertAdmitted(site);
        }
    }

    /**
     * Fails unless each example of the component is admitted, as a page file has it and as tags, and both give the same
     * DOM.
     *
     * @param component the record; its {@code .example.yaml} lies beside it
     */
    public static void assertComponent(Class<? extends Record> component) {
        assertComponents(packOf(component), List.of(component), "testkit");
    }

    /**
     * The same for every component of a pack on the class path.
     *
     * @param theme name of the theme whose icons they use
     */
    public static void assertEveryComponent(String pack, String theme) {
        assertComponents(pack, componentsOf(pack), theme);
    }

    static List<Class<? extends Record>> componentsOf(String pack) {
        List<Class<? extends Record>> components = new ArrayList<>();
        catalogue().all().stream().filter(c -> c.pack().equals(pack)).forEach(c -> components.add(c.type()));
        if (components.isEmpty()) {
            throw new AssertionError("there is no component of pack '" + pack + "' on the class path");
        }
        return components;
    }

    private static void assertComponents(String pack, List<Class<? extends Record>> components, String theme) {
        try (ComponentSite shown = new ComponentSite(pack, components, theme);
                SiteUnderTest site = SiteUnderTest.start(shown.folder())) {
            assertAdmitted(site);
            List<String> different = shown.examples().stream()
                    .filter(example -> !main(site, example, "yaml").equals(main(site, example, "tag")))
                    .map(example -> example.path("yaml") + " is\n" + main(site, example, "yaml") + "\nas a tag it is\n"
                            + main(site, example, "tag"))
                    .toList();
            if (!different.isEmpty()) {
                throw new AssertionError(String.join("\n", different));
            }
        }
    }

    static void assertAdmitted(SiteUnderTest site) {
        Conclusion conclusion = new Conclusion(site.verdicts(), LocalDate.now());
        if (!conclusion.refusal().isEmpty()) {
            throw new AssertionError(conclusion.refusal() + "\n" + conclusion.whole());
        }
    }

    private static String main(SiteUnderTest site, Example example, String form) {
        return Jsoup.parse(site.get(example.path(form)).body())
                .select("main")
                .html()
                .replace(example.path(form), "")
                .replace("as " + form, "");
    }

    private static String packOf(Class<? extends Record> component) {
        return catalogue().all().stream()
                .filter(c -> c.type() == component)
                .findFirst()
                .orElseThrow(() -> new AssertionError(component.getName()
                        + " is in no component index; is sitewright-processor in annotationProcessorPaths?"))
                .pack();
    }

    private static ComponentCatalogue catalogue() {
        return new ComponentCatalogue(Thread.currentThread().getContextClassLoader(), Set.of());
    }

    static String resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(owner.getName() + " has no " + name + " beside it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
