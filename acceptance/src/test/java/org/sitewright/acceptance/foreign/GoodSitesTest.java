package org.sitewright.acceptance.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;

/** 100 varied good sites are admitted, all of them, and not even a warning is found. */
class GoodSitesTest {
    private static final int SITES = 100;
    private static final int ALONE = 12;
    private static final int TOGETHER = 8;

    @Test
    void shouldAdmitEveryGoodSite(@TempDir Path folder) throws Exception {
        SiteGenerator generator = new SiteGenerator(1);
        List<List<ForeignSite>> wars = new ArrayList<>();
        IntStream.range(0, ALONE).forEach(i -> wars.add(List.of(generator.site(i))));
        for (int i = ALONE; i < SITES; i += TOGETHER) {
            wars.add(IntStream.range(i, Math.min(i + TOGETHER, SITES))
                    .mapToObj(generator::site)
                    .toList());
        }
        new GuildPack().writeTo(folder.resolve("guild"));
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (int i = 0; i < wars.size(); i++) {
            Path war = folder.resolve("war" + i);
            ForeignWar.write(war, wars.get(i), folder.resolve("guild"));
            verdicts.putAll(ForeignWar.verdicts(war, wars.get(i), ForeignWar.production(wars.get(i))));
        }
        List<Finding> findings =
                verdicts.values().stream().flatMap(v -> v.findings().stream()).toList();
        System.out.println("good sites: " + verdicts.size() + ", pages "
                + verdicts.values().stream().mapToInt(Verdict::pages).sum() + ", refused "
                + verdicts.values().stream().filter(v -> !v.admitted()).count() + ", findings " + findings.size());
        if (!findings.isEmpty()) {
            verdicts.forEach((id, v) -> v.findings().forEach(f -> System.out.println(id + " " + f)));
        }
        assertEquals(SITES, verdicts.size());
        assertEquals(List.of(), findings);
    }
}
