package org.sitewright.benchmarks;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sitewright.engine.Sitewright.Verified;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.store.PageStore;
import org.sitewright.testkit.SiteUnderTest;

/** A site of {@code -Dpages} pages verified for the first time, again unchanged, and again with one page changed. */
public final class Redeployment {
    private Redeployment() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        try (BenchmarkSite small = new BenchmarkSite(10);
                SiteUnderTest site = SiteUnderTest.start(small.folder())) {
            site.within(Redeployment::measure);
        }
    }

    private static Void measure(ServletContext context) {
        Workbench workbench = new Workbench(context);
        try {
            Path folder = Files.createTempDirectory("sitewright-redeployment");
            try (BenchmarkSite warmUp = new BenchmarkSite(400)) {
                Path file = folder.resolve("warm-up.pages");
                for (int round = 0; round < 3; round++) {
                    verify(workbench, warmUp, file, "");
                }
                Files.deleteIfExists(file);
            }
            measure(workbench, folder.resolve("site.pages"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return null;
    }

    private static void measure(Workbench workbench, Path file) throws IOException {
        int pages = Integer.getInteger("pages", 1_000);
        try (BenchmarkSite site = new BenchmarkSite(pages)) {
            double first = verify(workbench, site, file, "first time");
            double again = verify(workbench, site, file, "unchanged");
            site.change(pages / 2);
            double changed = verify(workbench, site, file, "one page changed");
            say(
                    "verifying unchanged: %.1f times as fast (goal 20); with one page changed: %.2f s (goal at 10,000 pages: 1 s); %,d KB kept a 1,000 pages%n",
                    first / again, changed, Files.size(file) / pages);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        }
    }

    /** Seconds on the clock from the loaded site to its verdict. */
    private static double verify(Workbench workbench, BenchmarkSite site, Path file, String what) {
        long start = System.nanoTime();
        LoadedSite loaded = workbench.load(site.folder());
        long read = System.nanoTime();
        try (PageStore store = PageStore.open(file, "")) {
            Verified verified = workbench.engine(loaded).verify(workbench.verifier(), store);
            store.save();
            double seconds = (System.nanoTime() - read) / 1e9;
            if (!what.isEmpty()) {
                say(
                        "%,d pages, %-17s loading %6.2f s, verifying %6.2f s%n",
                        verified.pages().size(), what + ":", (read - start) / 1e9, seconds);
            }
            if (!verified.verdict().admitted()) {
                throw new IllegalStateException(
                        "the benchmark's site is refused: " + verified.verdict().findings());
            }
            return seconds;
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
