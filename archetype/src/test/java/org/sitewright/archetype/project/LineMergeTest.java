package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineMergeTest {
    private static void assertClean(String merged, String base, String ours, String theirs) {
        assertEquals(new LineMerge.Result(merged, List.of()), LineMerge.of(base, ours, theirs));
    }

    @Test
    void shouldTakeBothEdits() {
        assertClean("A\nb\nc\nD\n", "a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n");
        assertClean("new\na\nb\nc\nd\n", "a\nb\nc\n", "new\na\nb\nc\n", "a\nb\nc\nd\n");
        assertClean("b\nc\nD\n", "a\nb\nc\nd\n", "b\nc\nd\n", "a\nb\nc\nD\n");
    }

    @Test
    void shouldSettleNeighbouringLinesOneByOne() {
        assertClean(
                "x\nphone: 2\nmail: b\ny\n",
                "x\nphone: 1\nmail: a\ny\n",
                "x\nphone: 2\nmail: a\ny\n",
                "x\nphone: 1\nmail: b\ny\n");
        assertClean(
                "phone: 2\nmail: b\nfax: 3\n",
                "phone: 1\nmail: a\nfax: 1\n",
                "phone: 2\nmail: a\nfax: 1\n",
                "phone: 1\nmail: b\nfax: 3\n");
    }

    @Test
    void shouldTakeALineThatWasAddedBesideOneThatWasChanged() {
        assertClean(
                "phone: 2\nmail: b\nmenu: soup\n",
                "phone: 1\nmail: a\n",
                "phone: 2\nmail: a\n",
                "phone: 1\nmail: b\nmenu: soup\n");
    }

    @Test
    void shouldShowOnlyTheLineThatIsDisputed() {
        assertEquals(
                new LineMerge.Result(
                        "phone: 2\nmail: b\n",
                        List.of(new Clash(
                                new Clash.Hunk(1, List.of("phone: 2")), new Clash.Hunk(1, List.of("phone: 3"))))),
                LineMerge.of("phone: 1\nmail: a\n", "phone: 2\nmail: a\n", "phone: 3\nmail: b\n"));
    }

    @Test
    void shouldShowWhatBothHaveAddedAtOnePlace() {
        assertEquals(
                new LineMerge.Result(
                        "a\nmine\nb\n",
                        List.of(new Clash(new Clash.Hunk(2, List.of("mine")), new Clash.Hunk(2, List.of("theirs"))))),
                LineMerge.of("a\nb\n", "a\nmine\nb\n", "a\ntheirs\nb\n"));
    }

    @Test
    void shouldTakeWhatBothDidAlike() {
        assertClean("a\nB\nc\n", "a\nb\nc\n", "a\nB\nc\n", "a\nB\nc\n");
        assertClean("a\nn\nB\nc\n", "a\nb\nc\n", "a\nn\nB\nc\n", "a\nn\nb\nc\n");
    }

    @Test
    void shouldShowClashesWithTheirLines() {
        assertEquals(
                new LineMerge.Result(
                        "a\nMINE\nc\nd\nE\nf\n",
                        List.of(new Clash(new Clash.Hunk(2, List.of("MINE")), new Clash.Hunk(2, List.of("THEIRS"))))),
                LineMerge.of("a\nb\nc\nd\ne\nf\n", "a\nMINE\nc\nd\ne\nf\n", "a\nTHEIRS\nc\nd\nE\nf\n"));
    }

    @Test
    void shouldShowADeletedLineAsAClash() {
        assertEquals(
                new LineMerge.Result(
                        "a\nc\n", List.of(new Clash(new Clash.Hunk(2, List.of()), new Clash.Hunk(2, List.of("B"))))),
                LineMerge.of("a\nb\nc\n", "a\nc\n", "a\nB\nc\n"));
    }

    @Test
    void shouldNeverLoseALineOfOurs() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String base = text(random);
            String ours = text(random);
            String theirs = text(random);
            assertEquals(new LineMerge.Result(ours, List.of()), LineMerge.of(base, ours, base));
            assertEquals(new LineMerge.Result(theirs, List.of()), LineMerge.of(base, base, theirs));
            assertEquals(new LineMerge.Result(ours, List.of()), LineMerge.of(base, ours, ours));
            LineMerge.Result merged = LineMerge.of(base, ours, theirs);
            LineMerge.Result other = LineMerge.of(base, theirs, ours);
            assertEquals(merged.clashes().size(), other.clashes().size());
            if (merged.clashes().isEmpty()) {
                assertEquals(merged.text(), other.text(), base + "|" + ours + "|" + theirs);
            }
            for (String line : ours.split("\n")) {
                if (!base.contains(line) && !merged.text().contains(line)) {
                    throw new AssertionError(base + "|" + ours + "|" + theirs + "|" + merged);
                }
            }
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(8), 'a', 'j')
                .mapToObj(c -> (char) c + "\n")
                .collect(Collectors.joining());
    }
}
