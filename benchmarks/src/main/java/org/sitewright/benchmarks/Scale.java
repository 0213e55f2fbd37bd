package org.sitewright.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import jakarta.servlet.ServletContext;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitewright.engine.Sitewright.Verified;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.testkit.SiteUnderTest;

/**
 * One site of {@code -Dpages} pages, then {@code -Dsites} sites of 20 pages kept side by side: processor time for each
 * page and the heap that stays. Run it with {@code -Xmx512m} to see that it is enough.
 */
public final class Scale {
    private static final int PAGES_OF_A_SITE = 20;

    private Scale() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        try (BenchmarkSite small = new BenchmarkSite(10);
                SiteUnderTest site = SiteUnderTest.start(small.folder())) {
            site.within(Scale::measure);
        }
    }

    private static Void measure(ServletContext context) {
        Workbench workbench = new Workbench(context);
        verify(workbench, 200); // warms up
        List<Verified> kept = new ArrayList<>(List.of(verify(workbench, Integer.getInteger("pages", 1_000))));
        kept.clear();
        long before = heap();
        int sites = Integer.getInteger("sites", 100);
        long start = cpu();
        for (int site = 0; site < sites; site++) {
            try (BenchmarkSite files = new BenchmarkSite(PAGES_OF_A_SITE)) {
                LoadedSite loaded = workbench.load(files.folder());
                kept.add(workbench.engine(loaded).verify(workbench.verifier()));
            }
        }
        say(
                "%d sites of %d pages: %.2f s of CPU and %.2f MB of heap for each%n",
                kept.size(), PAGES_OF_A_SITE, (cpu() - start) / 1e9 / sites, (heap() - before) / 1e6 / sites);
        return null;
    }

    private static Verified verify(Workbench workbench, int pages) {
        try (BenchmarkSite files = new BenchmarkSite(pages)) {
            long before = heap();
            long start = cpu();
            LoadedSite loaded = workbench.load(files.folder());
            long read = cpu();
            long clock = System.nanoTime();
            Verified verified = workbench.engine(loaded).verify(workbench.verifier());
            long wall = System.nanoTime() - clock;
            long done = cpu();
            say(
                    "%,d pages: loading %.2f ms, verifying with gzip %.2f ms of CPU a page (%.1f s on the clock); %.0f MB of heap stay%n",
                    pages,
                    (read - start) / 1e6 / pages,
                    (done - read) / 1e6 / pages,
                    wall / 1e9,
                    (heap() - before) / 1e6);
            return verified;
        }
    }

    /** Of all threads: verification has several. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
