package org.sitewright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.seo.MainHeading;

/**
 * A site that shows one component with one example, and nothing that could be to blame in its stead. Images that examples
 * name are there: {@code images/wide.svg}, {@code images/square.svg}, {@code images/logo.svg}.
 */
public final class ComponentSite implements AutoCloseable {
    private final Path folder;

    private ComponentSite(Path folder) {
        this.folder = folder;
    }

    /** The documents of a component's example file, each the properties of one use. */
    public static List<String> examples(Class<? extends Record> component) {
        String yaml = Gate.resource(component, name(component) + ".example.yaml");
        return Arrays.stream(yaml.split("(?m)^---.*$")).filter(document -> !document.isBlank()).toList();
    }

    /** The site of one example. */
    public static ComponentSite of(Class<? extends Record> component, String example) {
        try {
            Path folder = Files.createTempDirectory("sitewright-component");
            String site = "WEB-INF/site/";
            Gate.write(folder.resolve(site + "site.yaml"), SITE);
            Gate.write(folder.resolve(site + "pages/index.yaml"), page(component, example));
            Gate.write(folder.resolve(site + "pages/other.yaml"), OTHER);
            Gate.write(folder.resolve(site + "collections/news/collection.yaml"), "entry: testkit-entry\n");
            Gate.write(folder.resolve(site + "collections/news/entries/opening.yaml"), ENTRY);
            for (String image : List.of("wide 1600 900", "square 800 800", "logo 240 64")) {
                String[] size = image.split(" ");
                Gate.write(folder.resolve(site + "assets/images/" + size[0] + ".svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size[1] + " " + size[2] + "\"><rect width=\"100%\" height=\"100%\" fill=\"#7a8f86\"/></svg>");
            }
            return new ComponentSite(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String page(Class<? extends Record> component, String example) {
        String heading = component.isAnnotationPresent(MainHeading.class) ? "" : "  - testkit-heading: {heading: A page that shows a component}\n";
        String indented = example.strip().lines().map(line -> "      " + line).collect(Collectors.joining("\n"));
        return "title: One component on a page\ndescription: A page of the testkit that shows one component with one of its examples.\nblocks:\n" + heading
                + "  - " + name(component) + ":\n" + indented + "\n  - testkit-link: {label: The other page, to: /other}\n  - testkit-link: {label: The news, to: /news/opening}\n";
    }

    /** The folder to deploy. */
    public Path folder() {
        return folder;
    }

    private static String name(Class<?> component) {
        return component.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final String SITE = """
            name: Testkit
            locale: en-GB
            theme: testkit
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
              - {label: Other, page: /other}
            legal:
              - {label: Privacy, page: /other}
            """;

    private static final String OTHER = """
            title: Another page of the testkit
            description: The page that links, menus and lists of the testkit lead to, and nothing else.
            blocks:
              - testkit-heading: {heading: Another page}
              - testkit-link: {label: The home page, to: /}
            """;

    private static final String ENTRY = """
            title: An entry of the testkit
            description: The one entry of the one collection that lists of the testkit can show.
            date: 2026-03-31
            testkit-entry: {heading: An entry of the testkit}
            """;
}
