package org.sitewright.benchmarks;

import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitewright.benchmarks.Stages.Stage;
import org.sitewright.engine.Sitewright.Verified;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.testkit.SiteUnderTest;

/** CPU for each page of 12 blocks, stage by stage, at 10, 100 and 1,000 pages, all in one run. */
public final class PageCost {
    /** Pages of the three sites; {@code -Dlargest=200} for a shorter run. */
    private static final List<Integer> SIZES = List.of(10, 100, Integer.getInteger("largest", 1_000));

    /** Pages until the compiler of the JVM has done what it will do; the first thousand cost half as much again. */
    private static final int WARM_UP = 5_000;

    private static final int ROUNDS = 2;
    private static final int PAGES_A_ROUND = 100;

    private PageCost() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        try (BenchmarkSite small = new BenchmarkSite(10);
                SiteUnderTest site = SiteUnderTest.start(small.folder())) {
            site.within(PageCost::measure);
        }
    }

    private static Void measure(ServletContext context) {
        Workbench workbench = new Workbench(context);
        Map<Integer, LoadedSite> sites = new LinkedHashMap<>();
        for (int size : SIZES) {
            try (BenchmarkSite site = new BenchmarkSite(size)) {
                long start = Cpu.thread();
                sites.put(size, workbench.load(site.folder()));
                say("loading %,d pages: %.2f ms a page%n", size, (Cpu.thread() - start) / 1e6 / size);
            }
        }
        Stages middle = new Stages(workbench, sites.get(100));
        for (int pages = 0; pages < WARM_UP; pages += 100) {
            middle.run();
        }
        say(
                "page of %d blocks: %,d bytes of HTML%n",
                BenchmarkSite.BLOCKS, middle.composed().get(1).html().getBytes(StandardCharsets.UTF_8).length);
        Map<Integer, Map<Stage, List<Double>>> costs = new LinkedHashMap<>();
        Map<Integer, List<Double>> wholes = new LinkedHashMap<>();
        List<Double> plain = new ArrayList<>();
        PlainFacelets facelets = new PlainFacelets(workbench, sites.get(10), new Stages(workbench, sites.get(10)));
        facelets.render(WARM_UP / 2);
        for (int round = 0; round < ROUNDS; round++) {
            boolean first = round == 0;
            sites.forEach((size, loaded) -> {
                if (size > PAGES_A_ROUND && !first) {
                    return; // long enough to be measured once
                }
                costs.computeIfAbsent(size, s -> new EnumMap<>(Stage.class));
                for (int pages = 0; pages < PAGES_A_ROUND; pages += size) {
                    new Stages(workbench, loaded).run().forEach((stage, ms) -> costs.get(size)
                            .computeIfAbsent(stage, s -> new ArrayList<>())
                            .add(ms));
                    wholes.computeIfAbsent(size, s -> new ArrayList<>()).add(whole(workbench, loaded));
                }
            });
            plain.add(facelets.render(PAGES_A_ROUND));
        }
        print(costs, wholes, median(plain));
        return null;
    }

    /** Milliseconds of CPU of the engine's own run on all its threads, for each page; compiler and collector are within. */
    private static double whole(Workbench workbench, LoadedSite loaded) {
        long start = Cpu.process();
        Verified verified = workbench.engine(loaded).verify(workbench.verifier());
        double cost = (Cpu.process() - start) / 1e6 / loaded.site().pages().size();
        if (!verified.verdict().admitted()) {
            throw new IllegalStateException(
                    "the benchmark's site is refused: " + verified.verdict().findings());
        }
        return cost;
    }

    private static void print(
            Map<Integer, Map<Stage, List<Double>>> costs, Map<Integer, List<Double>> wholes, double plain) {
        say("%-34s%10s%10s%10s%n", "ms of CPU a page, at pages:", SIZES.get(0), SIZES.get(1), SIZES.get(2));
        for (Stage stage : Stage.values()) {
            row(
                    stage.toString(),
                    SIZES.stream()
                            .map(size -> median(costs.get(size).get(stage)))
                            .toList());
        }
        List<Double> all = SIZES.stream()
                .map(size -> costs.get(size).values().stream()
                        .mapToDouble(PageCost::median)
                        .sum())
                .toList();
        List<Double> hostile = SIZES.stream()
                .map(size -> median(costs.get(size).get(Stage.HOSTILE)))
                .toList();
        row("all stages", all);
        row(
                "all but the hostile stage",
                List.of(all.get(0) - hostile.get(0), all.get(1) - hostile.get(1), all.get(2) - hostile.get(2)));
        row(
                "Sitewright.verify (control)",
                SIZES.stream().map(size -> median(wholes.get(size))).toList());
        double render = median(costs.get(100).get(Stage.RENDER));
        say(
                "plain Facelets, same markup: %.2f ms; rendering blocks at 100 pages is %.2f of it%n",
                plain, render / plain);
        say(
                "goals: rendering 1.0 ms (%s), all 2.5 ms (%s), flat within 20 %% (%.2f, without the hostile stage %.2f)%n",
                render <= 1.0 ? "met" : "NOT met",
                all.get(1) <= 2.5 ? "met" : "NOT met",
                all.get(2) / all.get(0),
                (all.get(2) - hostile.get(2)) / (all.get(0) - hostile.get(0)));
    }

    private static void row(String name, List<Double> values) {
        say("%-34s%10.2f%10.2f%10.2f%n", name, values.get(0), values.get(1), values.get(2));
    }

    private static double median(List<Double> values) {
        return Cpu.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
