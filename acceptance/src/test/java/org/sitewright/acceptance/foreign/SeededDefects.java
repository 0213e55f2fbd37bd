package org.sitewright.acceptance.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Good sites, each with one defect that chance chose and put somewhere. */
final class SeededDefects {
    private static final int GOOD_SITES = 100;
    private static final int SMALL = 12;

    private final SiteGenerator generator = new SiteGenerator(1);
    private final Chance chance;

    SeededDefects(long seed) {
        this.chance = new Chance(seed);
    }

    /** A site with its defect. */
    record Seeded(int number, Defect defect, ForeignSite site, Strike strike) {}

    /** Everything that these tests know to do wrong. */
    static List<Defect> kinds() {
        return Stream.of(
                        ContentDefects.all(),
                        SiteDefects.all(),
                        MarkupDefects.all(),
                        CodeDefects.all(),
                        ThemeDefects.all())
                .flatMap(List::stream)
                .toList();
    }

    /** {@code number} of them, every kind before any kind a second time; what a pack needs is added to {@code pack}. */
    List<Seeded> some(int number, List<GuildPack> packs, int each) {
        List<Seeded> seeded = new ArrayList<>();
        List<Defect> kinds = new ArrayList<>();
        while (kinds.size() < number) {
            kinds.addAll(chance.shuffled(kinds()));
        }
        for (int i = 0; i < number; i++) {
            if (i % each == 0) {
                packs.add(new GuildPack());
            }
            seeded.add(one(i, kinds.get(i), packs.get(packs.size() - 1)));
        }
        return seeded;
    }

    private Seeded one(int number, Defect defect, GuildPack pack) {
        for (int attempt = 0; attempt < 300; attempt++) {
            ForeignSite site = generator.site(chance.below(GOOD_SITES), "d" + number);
            if (site.trees().size() > SMALL && attempt < 60) {
                continue;
            }
            try {
                Strike strike = defect.seed().apply(new Wounded(site, pack, number, chance.split()));
                return new Seeded(number, defect, site, strike);
            } catch (Wounded.NoPlace elsewhere) {
                continue;
            }
        }
        throw new IllegalStateException("no site has a place for " + defect);
    }
}
