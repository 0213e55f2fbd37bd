package org.sitewright.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitewright.engine.component.ComponentCatalogue;

/**
 * A site in a temporary folder, the same on every machine: sections of 20 pages, each page of 12 blocks (header and footer
 * among them) in one of four layouts, made from the components' own examples, with prose of its own, a link to the
 * next and a few dozen pages with links to those below them.
 */
final class BenchmarkSite implements AutoCloseable {
    /** Blocks of a page, with header and footer. */
    static final int BLOCKS = 12;

    private static final int PAGES_OF_A_SECTION = 20;
    private static final int WAYS = 40;

    /** Components, each with the number of its example, in the order of the page. */
    private static final List<List<String>> LAYOUTS = List.of(
            layout(
                    "hero 3, services 1, text 1, testimonials 1, price-list 1, faq 1, services 2, opening-hours 1, contact-details 1, call-to-action 1"),
            layout(
                    "page-heading 1, text 1, steps 1, features 1, figures 1, gallery 1, people 1, faq 1, link-list 1, call-to-action 1"),
            layout(
                    "hero 1, features 1, text 1, price-list 2, steps 2, testimonials 1, people 1, services 3, opening-hours 1, contact-details 1"),
            layout(
                    "page-heading 1, services 1, text 1, figures 1, price-list 1, features 2, gallery 2, faq 2, testimonials 1, call-to-action 1"));

    private static List<String> layout(String components) {
        return List.of(components.split(", "));
    }

    private static final List<String> WORDS = List.of(
            ("harbour window morning carpenter bread lantern river garden stone visit table apple letter season wood "
                            + "ladder quiet bicycle orchard market copper thread autumn bridge kettle shelf plaster violin pepper rope canvas meadow signal barrel tower cellar needle anchor clay feather")
                    .split(" "));

    private final Path folder;
    private final int pages;
    private final ComponentCatalogue components =
            new ComponentCatalogue(BenchmarkSite.class.getClassLoader(), Set.of());

    /** A site of so many pages. */
    BenchmarkSite(int pages) {
        try {
            folder = Files.createTempDirectory("sitewright-benchmark");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        write("site.yaml", SITE);
        Map.of("wide", "1600 900", "square", "800 800", "logo", "240 64")
                .forEach((name, size) -> write(
                        "assets/images/" + name + ".svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size
                                + "\"><rect width=\"100%\" height=\"100%\" fill=\"#7a8f86\"/></svg>"));
        this.pages = pages;
        for (int page = 0; page < pages; page++) {
            write(page, page);
        }
    }

    /** Has an editor write other prose on a page. */
    void change(int page) {
        write(page, pages + page);
    }

    private void write(int page, int seed) {
        String next = page + 1 == pages ? "/" : path(page + 1);
        write("pages" + (page == 0 ? "/index" : path(page)) + ".yaml", page(page, new Random(seed), next));
    }

    private static String path(int page) {
        String section = page < PAGES_OF_A_SECTION ? "" : "/section-" + page / PAGES_OF_A_SECTION;
        return page % PAGES_OF_A_SECTION == 0 ? section : section + "/page-" + page;
    }

    /** The folder to deploy. */
    Path folder() {
        return folder;
    }

    private String page(int page, Random random, String next) {
        StringBuilder yaml = new StringBuilder("title: ")
                .append(prose(random, 5))
                .append(' ')
                .append(page)
                .append("\ndescription: Page ")
                .append(page)
                .append(", which says ")
                .append(prose(random, 9))
                .append(".\nblocks:\n");
        for (String block : LAYOUTS.get(page % LAYOUTS.size())) {
            String component = block.substring(0, block.indexOf(' '));
            String example = example(component, Integer.parseInt(block.substring(block.indexOf(' ') + 1)))
                    .replace("/other", next);
            yaml.append("  - ")
                    .append(component)
                    .append(":\n")
                    .append(example.lines().map(line -> "      " + line + "\n").collect(Collectors.joining()));
            if (component.equals("text")) {
                IntStream.range(0, 4).forEach(paragraph -> yaml.append("\n        ")
                        .append(prose(random, 60))
                        .append(".\n"));
                yaml.append("\n        ").append(ways(page)).append("\n");
            }
        }
        return yaml.toString();
    }

    /** Links to the pages below this one, so that none is more than three from the home page. */
    private String ways(int page) {
        return IntStream.rangeClosed(WAYS * page + 1, WAYS * page + WAYS)
                .filter(below -> below < pages)
                .mapToObj(below -> "[Note " + below + "](" + path(below) + ")")
                .collect(Collectors.joining(", "));
    }

    private String example(String component, int number) {
        String examples = components.find(component).orElseThrow().example().orElseThrow();
        return examples.split("(?m)^---\\s*$")[number - 1].strip();
    }

    /** Words without a meaning, the first one with a capital letter. */
    private static String prose(Random random, int words) {
        String text = IntStream.range(0, words)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
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
            name: Kanalhaus
            theme: atelier
            locale: en-GB
            business:
              type: LocalBusiness
              name: Kanalhaus
              telephone: "+44 20 7946 0018"
              email: hello@kanalhaus.org
              address: {street: 4 Mill Lane, locality: Bath, region: Somerset, postalCode: BA1 1AA, country: GB}
              hours:
                - {days: Monday to Friday, opens: "09:00", closes: "17:30"}
                - {days: Sunday}
            navigation:
              - {label: Home, page: /}
              - {label: First, page: /page-1}
            legal:
              - {label: Privacy, page: /page-2}
            header:
              - site-header: {action: {label: Book a visit, to: /page-1}}
            footer:
              - site-footer: {}
            """;
}
