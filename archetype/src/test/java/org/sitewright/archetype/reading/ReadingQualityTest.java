package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;
import org.sitewright.archetype.folder.DeliveryReader;

/**
 * How much of what a person found in a brief the rules find too, and how much of what they show may be shown. The floors
 * are what was reached; they only ever go up.
 */
class ReadingQualityTest {
    private static final Path EXPECTED = Path.of("src/test/expected");

    private final Map<String, int[]> fields = new TreeMap<>();
    private int shown;
    private int leaked;

    @Test
    void shouldReadBriefsOfOurOwn() throws IOException {
        score(EXPECTED.resolve("own"), Path.of("src/test/briefs"));
        assertReached(0.88, 0.975);
    }

    @Test
    void shouldReadBriefsOfPeopleWhoDidNotKnowTheReader() throws IOException {
        score(EXPECTED.resolve("later"), Path.of("src/test/briefs"));
        assertReached(0.716, 0.957);
    }

    /** As people write: letters, chats, forwarded mails, notes in an old page. Eight have never been read by who writes the rules. */
    @Test
    void shouldReadBriefsThatAreAMess() throws IOException {
        score(EXPECTED.resolve("messy"), Path.of("src/test/messy"));
        assertReached(0.743, 0.899);
    }

    /** Nobody who writes rules has read them. */
    @Test
    void shouldReadBriefsThatWereNeverMet() throws IOException {
        score(EXPECTED.resolve("unread"), Path.of("src/test/unread"));
        assertReached(0.48, 0.83);
    }

    @Test
    void shouldReadBriefsThatLieBesideTheCheckout() throws IOException {
        String real = System.getProperty("sitewright.briefs");
        assumeTrue(real != null, "no folder of briefs is named by sitewright.briefs");
        score(EXPECTED.resolve("given"), Path.of(real));
        assertReached(0.949, 0.99);
    }

    private void score(Path expected, Path briefs) throws IOException {
        List<Path> models;
        try (Stream<Path> files = Files.list(expected)) {
            models = files.sorted().toList();
        }
        assertTrue(models.size() >= 5, "there are models to compare with");
        for (Path model : models) {
            String name = model.getFileName().toString().replace(".txt", "");
            Path folder = briefs.resolve(name);
            score(name, model, Files.isDirectory(folder) ? folder : briefs.resolve(name + ".md"));
        }
        System.out.println("by field: "
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + " " + field.getValue()[0] + "/" + field.getValue()[1])
                        .toList());
    }

    private void score(String name, Path model, Path brief) throws IOException {
        Delivery delivery = DeliveryReader.read(brief);
        Map<String, Document> documents = new HashMap<>();
        delivery.documents().forEach(document -> documents.put(document.file(), document));
        Expected expected = Expected.read(model, documents);
        long start = System.nanoTime();
        ReadBrief read;
        try {
            read = ReadBrief.of(delivery, new RuleReader());
        } catch (BriefException nothing) {
            expected.facts().stream().filter(Expected.Fact::forVisitors).forEach(fact -> fields.computeIfAbsent(
                            fact.field(), field -> new int[2])[1]++);
            System.out.printf("%-18s cannot be read: %s%n", name, nothing.problems());
            return;
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        Scorecard card = new Scorecard(expected, read);
        card.recall.forEach((field, counts) -> {
            int[] sum = fields.computeIfAbsent(field, key -> new int[2]);
            sum[0] += counts[0];
            sum[1] += counts[1];
        });
        shown += card.sentences;
        leaked += card.leaked.size();
        System.out.printf(
                "%-18s recall of facts %.3f, shown rightly %.3f (%d of %d not), %d ms%n",
                name, card.factRecall(), card.visiblePrecision(), card.leaked.size(), card.sentences, millis);
    }

    private void assertReached(double recall, double precision) {
        List<int[]> facts = new ArrayList<>();
        fields.forEach((field, counts) -> {
            if (new Expected.Fact(field, null, "").forVisitors()) {
                facts.add(counts);
            }
        });
        double found = Scorecard.ratio(facts);
        double rightly = 1 - (double) leaked / shown;
        System.out.printf("all: recall of facts %.3f, shown rightly %.3f%n", found, rightly);
        assertTrue(found >= recall, "recall of facts is %.3f, was %.3f".formatted(found, recall));
        assertTrue(rightly >= precision, "%.3f of what is shown may be, was %.3f".formatted(rightly, precision));
    }
}
