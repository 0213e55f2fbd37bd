package org.sitewright.acceptance.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.acceptance.foreign.SeededDefects.Seeded;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;

/**
 * 300 defects in good sites, and how many are found where they are, by a clause that they break. Good sites have no
 * finding at all ({@link GoodSitesTest}), so that every finding here is of the defect. {@code -Dseeded.number},
 * {@code -Dseeded.seed} and {@code -Dseeded.only} (a regular expression of kinds) strike otherwise.
 */
class SeededDefectsTest {
    private static final int DEFECTS = Integer.getInteger("seeded.number", 300);
    private static final long SEED = Long.getLong("seeded.seed", 20261125L);
    private static final Pattern ONLY = Pattern.compile(System.getProperty("seeded.only", ""));
    private static final int TOGETHER = 15;
    private static final double SHARE = 0.98;

    private final Fitting fitting = new Fitting();
    private final Map<String, int[]> table = new TreeMap<>();

    @Test
    void shouldKnowWhatWouldCatchEachKind() {
        List<Defect> kinds = SeededDefects.kinds();
        assertEquals(
                List.of(), kinds.stream().filter(k -> fitting.ids(k).isEmpty()).toList());
        assertEquals(Set.of(), fitting.unknown(kinds));
    }

    @Test
    void shouldFindNearlyAllDefectsWhereTheyAre(@TempDir Path folder) throws Exception {
        List<GuildPack> packs = new ArrayList<>();
        List<Seeded> all = new SeededDefects(SEED).some(DEFECTS, packs, TOGETHER);
        int struck = 0;
        int caught = 0;
        for (int i = 0; i * TOGETHER < all.size(); i++) {
            List<Seeded> some = all.subList(i * TOGETHER, Math.min(all.size(), (i + 1) * TOGETHER)).stream()
                    .filter(one -> ONLY.matcher(one.defect().name()).find())
                    .toList();
            Map<String, Verdict> verdicts = verdicts(folder, i, some, packs.get(i));
            struck += some.size();
            caught += (int) some.stream().filter(one -> isCaught(one, verdicts)).count();
        }
        System.out.println("| area | seeded | caught there | caught elsewhere | missed |\n|---|---|---|---|---|");
        table.forEach((area, row) -> System.out.println("| " + area + " | " + (row[0] + row[1] + row[2]) + " | "
                + row[0] + " | " + row[1] + " | " + row[2] + " |"));
        System.out.println(
                "kinds " + SeededDefects.kinds().size() + ", caught where they are " + caught + " of " + struck);
        assertTrue(struck > 0, "no kind of defect is called " + ONLY);
        assertTrue(caught >= SHARE * struck, caught + " of " + struck);
    }

    private boolean isCaught(Seeded one, Map<String, Verdict> verdicts) {
        List<Finding> findings = findings(one, verdicts);
        List<Finding> there = findings.stream()
                .filter(one.strike()::isNamedBy)
                .filter(finding -> fitting.ids(one.defect()).contains(finding.id()))
                .toList();
        int column = !there.isEmpty() ? 0 : findings.isEmpty() ? 2 : 1;
        table.computeIfAbsent(one.defect().area(), area -> new int[3])[column]++;
        System.out.println(List.of("caught    ", "ELSEWHERE ", "MISSED    ").get(column)
                + one.defect().area() + ": " + one.defect().name() + " "
                + (column == 0
                        ? there.stream().map(Finding::id).distinct().sorted().toList()
                        : one.strike() + " " + findings));
        return column == 0;
    }

    /** What is found of a site: by its own verdict, and by that of the web application where it names the site or the wound. */
    private static List<Finding> findings(Seeded one, Map<String, Verdict> verdicts) {
        List<Finding> findings = new ArrayList<>();
        verdicts.forEach((site, verdict) -> verdict.findings().stream()
                .filter(finding -> site.equals(one.site().id()) || site.equals("web application") && isOf(finding, one))
                .forEach(findings::add));
        return findings;
    }

    private static boolean isOf(Finding finding, Seeded one) {
        String file = finding.subject().place().file();
        return file.contains("/" + one.site().id() + "/")
                || one.strike().isOfItsOwn() && file.contains(one.strike().file());
    }

    private static Map<String, Verdict> verdicts(Path folder, int number, List<Seeded> some, GuildPack pack)
            throws Exception {
        if (some.isEmpty()) {
            return Map.of();
        }
        Path classes = folder.resolve("guild" + number);
        pack.writeTo(classes);
        Path war = folder.resolve("war" + number);
        List<ForeignSite> sites =
                new ArrayList<>(some.stream().map(Seeded::site).toList());
        if (sites.size() == 1) {
            sites.add(new SiteGenerator(1).site(0, "good")); // so that its folder is named
        }
        ForeignWar.write(war, sites, classes);
        return ForeignWar.verdicts(war, sites, ForeignWar.production(sites));
    }
}
