package org.sitewright.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitewright.testkit.SiteUnderTest;

/** What deploying a site of 10 pages costs after the server has started: in a cold JVM, and again in the same one. */
public final class Verification10 {
    private static final int STARTS = 15;
    private static final int WARM = 5;

    private Verification10() {}

    private record Cost(double wall, double cpu, double wholeWall, double wholeCpu) {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        List<Cost> costs = new ArrayList<>();
        try (BenchmarkSite ten = new BenchmarkSite(10)) {
            for (int start = 0; start < STARTS; start++) {
                costs.add(cost(ten));
            }
        }
        print("cold JVM, first deployment", costs.subList(0, 1));
        print("second deployment", costs.subList(1, 2));
        print("warm JVM, median of the last " + WARM, costs.subList(STARTS - WARM, STARTS));
        System.out.printf(
                "goal: verified within 2 s in a cold JVM (%s)%n", costs.get(0).wall() < 2_000 ? "met" : "NOT met");
    }

    private static Cost cost(BenchmarkSite ten) {
        long wall = System.nanoTime();
        long cpu = Cpu.process();
        try (SiteUnderTest site = SiteUnderTest.start(ten.folder())) {
            Cost cost = new Cost(
                    ServerReady.wallSince(),
                    ServerReady.cpuSince(),
                    (System.nanoTime() - wall) / 1e6,
                    (Cpu.process() - cpu) / 1e6);
            if (!site.isServed()) {
                throw new IllegalStateException("the benchmark's site is refused");
            }
            return cost;
        }
    }

    private static void print(String name, List<Cost> costs) {
        System.out.printf(
                Locale.ROOT,
                "%-34s loading and verifying 10 pages %,6.0f ms wall, %,6.0f ms CPU of the process; with the server's start %,6.0f ms wall, %,6.0f ms CPU%n",
                name,
                Cpu.median(costs.stream().mapToDouble(Cost::wall).toArray()),
                Cpu.median(costs.stream().mapToDouble(Cost::cpu).toArray()),
                Cpu.median(costs.stream().mapToDouble(Cost::wholeWall).toArray()),
                Cpu.median(costs.stream().mapToDouble(Cost::wholeCpu).toArray()));
    }
}
