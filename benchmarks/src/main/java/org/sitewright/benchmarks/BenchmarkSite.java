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
 * A site in a temporary folder, the same on every machine: pages of 12 blocks (header and footer among them) made from
 * the components' own examples, each with prose of its own and a link to the next.
 */
final class BenchmarkSite implements AutoCloseable {
    /** Blocks of a page, with header and footer. */
    static final int BLOCKS = 12;

    /** Component and number of its example, in the order of the page. */
    private static final List<Map.Entry<String, Integer>> MAIN = List.of(
            Map.entry("hero", 3),
            Map.entry("services", 1),
            Map.entry("text", 1),
            Map.entry("testimonials", 1),
            Map.entry("price-list", 1),
            Map.entry("faq", 1),
            Map.entry("services", 2),
            Map.entry("opening-hours", 1),
            Map.entry("contact-details", 1),
            Map.entry("call-to-action", 1));

    private static final List<String> WORDS = List.of(
            ("harbour window morning carpenter bread lantern river garden stone visit table apple letter season wood "
                            + "ladder quiet bicycle orchard market copper thread autumn bridge kettle shelf plaster violin pepper rope canvas meadow signal barrel tower cellar needle anchor clay feather")
                    .split(" "));

    private final Path folder;
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
        for (int page = 0; page < pages; page++) {
            write(
                    "pages/" + (page == 0 ? "index" : "page-" + page) + ".yaml",
                    page(page, page + 1 == pages ? "/" : "/page-" + (page + 1)));
        }
    }

    /** The folder to deploy. */
    Path folder() {
        return folder;
    }

    private String page(int page, String next) {
        Random random = new Random(page);
        StringBuilder yaml = new StringBuilder("title: ")
                .append(prose(random, 5))
                .append(' ')
                .append(page)
                .append("\ndescription: Page ")
                .append(page)
                .append(", which says ")
                .append(prose(random, 9))
                .append(".\nblocks:\n");
        for (Map.Entry<String, Integer> block : MAIN) {
            String example = example(block.getKey(), block.getValue()).replace("/other", next);
            yaml.append("  - ")
                    .append(block.getKey())
                    .append(":\n")
                    .append(example.lines().map(line -> "      " + line + "\n").collect(Collectors.joining()));
            if (block.getKey().equals("text")) {
                IntStream.range(0, 4).forEach(paragraph -> yaml.append("\n        ")
                        .append(prose(random, 60))
                        .append(".\n"));
            }
        }
        return yaml.toString();
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
