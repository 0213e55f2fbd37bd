package org.sitewright.acceptance.foreign;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.acceptance.foreign.SeededDefects.Seeded;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;

/** 300 defects in good sites, and how many are found where they are. */
class SeededDefectsTest {
    private static final int DEFECTS = Integer.getInteger("defects", 300);
    private static final long SEED = Long.getLong("seed", 20261125L);
    private static final int TOGETHER = 15;
    private static final double SHARE = 0.98;

    @Test
    void shouldFindNearlyAllDefectsWhereTheyAre(@TempDir Path folder) throws Exception {
        List<GuildPack> packs = new ArrayList<>();
        List<Seeded> all = new SeededDefects(SEED).some(DEFECTS, packs, TOGETHER);
        Map<String, int[]> table = new TreeMap<>();
        int caught = 0;
        for (int i = 0; i * TOGETHER < all.size(); i++) {
            List<Seeded> some = all.subList(i * TOGETHER, Math.min(all.size(), (i + 1) * TOGETHER));
            Map<String, Verdict> verdicts = verdicts(folder, i, some, packs.get(i));
            for (Seeded one : some) {
                List<Finding> findings = verdicts.containsKey(one.site().id())
                        ? verdicts.get(one.site().id()).findings()
                        : List.of();
                List<Finding> there =
                        findings.stream().filter(one.strike()::isNamedBy).toList();
                int[] row = table.computeIfAbsent(one.defect().area(), k -> new int[3]);
                row[0]++;
                row[1] += there.isEmpty() ? 0 : 1;
                row[2] += there.isEmpty() && !findings.isEmpty() ? 1 : 0;
                caught += there.isEmpty() ? 0 : 1;
                System.out.println((there.isEmpty() ? findings.isEmpty() ? "MISSED    " : "ELSEWHERE " : "caught    ")
                        + one.defect().area() + ": " + one.defect().name() + " "
                        + (there.isEmpty() ? one.strike() + " " + findings : ids(there)));
            }
        }
        System.out.println("| area | seeded | caught there | caught elsewhere |\n|---|---|---|---|");
        table.forEach((area, row) ->
                System.out.println("| " + area + " | " + row[0] + " | " + row[1] + " | " + row[2] + " |"));
        System.out.println("kinds " + SeededDefects.kinds().size() + ", caught where they are " + caught + " of " + all.size());
        assertTrue(caught >= SHARE * all.size(), caught + " of " + all.size());
    }

    private static Map<String, Verdict> verdicts(Path folder, int number, List<Seeded> some, GuildPack pack) throws Exception {
        Path classes = folder.resolve("guild" + number);
        pack.writeTo(classes);
        Path war = folder.resolve("war" + number);
        List<ForeignSite> sites = some.stream().map(Seeded::site).toList();
        ForeignWar.write(war, sites, classes);
        Map<String, String> settings = new LinkedHashMap<>(Map.of("sitewright.environment", "production"));
        sites.forEach(site -> settings.put("sitewright.site." + site.id() + ".url", "https://" + site.id() + ".werkstatt-nord.de"));
        return ForeignWar.verdicts(war, sites, settings);
    }

    private static String ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).collect(Collectors.toCollection(TreeSet::new)).toString();
    }
}
