package org.sitewright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.seo.MainHeading;

/**
 * A site in a temporary folder that shows components with their examples: a page for each example as a page file has it,
 * and a page for the same example as tags. Images that examples name are there: {@code images/wide.svg}, {@code
 * images/square.svg}, {@code images/logo.svg}.
 */
final class ComponentSite implements AutoCloseable {
    private final Path folder;
    private final List<Example> examples;

    /**
     * One example of a component.
     *
     * @param component the record
     * @param number from 1, in the order of the example file
     * @param yaml the properties
     */
    record Example(Class<? extends Record> component, int number, String yaml) {
        String name() {
            return component
                    .getSimpleName()
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
        }

        /** Path of the page that shows it; {@code form} is {@code yaml} or {@code tag}. */
        String path(String form) {
            return "/" + form + "/" + name() + "-" + number;
        }
    }

    /** The site of these components, which belong to the pack named {@code pack}. */
    ComponentSite(String pack, List<Class<? extends Record>> components, String theme) {
        try {
            folder = Files.createTempDirectory("sitewright-components");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        examples = components.stream()
                .flatMap(component -> examples(component).stream())
                .toList();
        write("site.yaml", "theme: " + theme + "\n" + SITE);
        write("pages/other.yaml", OTHER);
        write("collections/news/collection.yaml", "entry: testkit-entry\n");
        write("collections/news/entries/opening.yaml", ENTRY);
        Map.of("wide", "1600 900", "square", "800 800", "logo", "240 64")
                .forEach((name, size) -> write(
                        "assets/images/" + name + ".svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size
                                + "\"><rect width=\"100%\" height=\"100%\" fill=\"#7a8f86\"/></svg>"));
        StringBuilder links = new StringBuilder(link("/other")).append(link("/news/opening"));
        for (Example example : examples) {
            write(
                    "pages" + example.path("yaml") + ".yaml",
                    page(example, "yaml") + "blocks:\n" + heading(example) + "  - " + pack + ":" + example.name()
                            + ":\n" + indented(example.yaml()) + "\n");
            write(
                    "pages" + example.path("tag") + ".yaml",
                    page(example, "tag") + "view: /WEB-INF/site/views" + example.path("tag") + ".xhtml\n");
            write("views" + example.path("tag") + ".xhtml", view(pack, example));
            links.append(link(example.path("yaml"))).append(link(example.path("tag")));
        }
        write(
                "pages/index.yaml",
                "title: Every component\ndescription: The home page of the testkit, which links to each of its pages.\nblocks:\n  - testkit-heading: {heading: Every component}\n"
                        + links);
    }

    /** The documents of a component's example file, each the properties of one use. */
    static List<Example> examples(Class<? extends Record> component) {
        List<Example> examples = new ArrayList<>();
        String file = new Example(component, 0, "").name() + ".example.yaml";
        for (String document : Arrays.stream(Gate.resource(component, file).split("(?m)^---.*$"))
                .filter(d -> !d.isBlank())
                .toList()) {
            examples.add(new Example(component, examples.size() + 1, document.strip()));
        }
        return examples;
    }

    List<Example> examples() {
        return examples;
    }

    /** The folder to deploy. */
    Path folder() {
        return folder;
    }

    private void write(String file, String text) {
        Path path = folder.resolve("WEB-INF/site/" + file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String page(Example example, String form) {
        String what = example.name() + " " + example.number() + " as " + form;
        return "title: " + what + "\nindex: " + form.equals("yaml") + "\ndescription: A page of the testkit that shows "
                + what + " and nothing else.\n";
    }

    private static String heading(Example example) {
        return hasMainHeading(example) ? "" : "  - testkit-heading: {heading: A page that shows a component}\n";
    }

    private static boolean hasMainHeading(Example example) {
        return Contract.of(example.component()).has(MainHeading.class);
    }

    private static String link(String path) {
        return "  - testkit-link: {label: The page " + path + ", to: " + path + "}\n";
    }

    private static String indented(String yaml) {
        return yaml.lines().map(line -> "      " + line).collect(Collectors.joining("\n"));
    }

    private static String view(String pack, Example example) {
        String heading =
                hasMainHeading(example) ? "" : "<t:testkit-heading heading=\"A page that shows a component\"/>";
        return "<ui:composition xmlns:ui=\"jakarta.faces.facelets\" xmlns:t=\"urn:sitewright:testkit\" xmlns:p=\"urn:sitewright:"
                + pack + "\">" + heading + TagForm.of(example.name(), example.component(), example.yaml())
                + "</ui:composition>\n";
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final String SITE =
            """
            name: Testkit
            locale: en-GB
            business:
              type: LocalBusiness
              name: Testkit
              telephone: "+44 20 7946 0018"
              email: hello@testkit.org
              address: {street: 4 Mill Lane, locality: Bath, region: Somerset, postalCode: BA1 1AA, country: GB}
              hours:
                - {days: Monday to Friday, opens: "09:00", closes: "17:30"}
                - {days: Sunday}
            navigation:
              - {label: Home, page: /}
              - {label: Other, page: /other, items: [{label: Home again, page: /}]}
            legal:
              - {label: Privacy, page: /other}
            """;

    private static final String OTHER =
            """
            title: Another page of the testkit
            description: The page that links, menus and lists of the testkit lead to, and nothing else.
            blocks:
              - testkit-heading: {heading: Another page}
            """;

    private static final String ENTRY =
            """
            title: An entry of the testkit
            description: The one entry of the one collection that lists of the testkit can show.
            date: 2026-03-31
            testkit-entry: {heading: An entry of the testkit}
            """;
}
