package org.sitewright.acceptance;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.sitewright.engine.verification.VerdictText;
import org.sitewright.testkit.SiteUnderTest;

/** Starts of a site that was admitted once, when the waiver it lives by has long expired. */
final class Starts {
    /** What every verdict of it says. */
    static final String OVERDUE = "overdue: SEC-003 on / until 2025-03-31";

    private Starts() {}

    /** The good site with a style attribute that somebody accepted until a day in the past. */
    static WarFiles overdue() {
        return WarFiles.good()
                .adding(WarFiles.SITE + "pages/index.yaml", "  - inline-style: {text: Accepted for a while}\n")
                .with(
                        WarFiles.SITE + "waivers.yaml",
                        BreakingWays.waiver("SEC-003", "Ines", "Paul")
                                .replace("2026-01-10", "2025-01-10")
                                .replace("2026-03-31", "2025-03-31"));
    }

    /** Starts it in the testkit that often; returns how many starts serve the home page and say what is overdue. */
    static int inTheTestkit(int times) {
        int serving = 0;
        try {
            Path folder = overdue().writeTo(Files.createTempDirectory("starts"));
            for (int i = 0; i < times; i++) {
                try (SiteUnderTest site = SiteUnderTest.start(folder)) {
                    String verdict = site.verdicts().stream()
                            .map(v -> VerdictText.whole(v, LocalDate.now()))
                            .collect(Collectors.joining());
                    boolean serves = site.isServed() && site.get("/").statusCode() == 200;
                    serving += serves && verdict.contains(OVERDUE) ? 1 : 0;
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return serving;
    }

    /** {@code java … Starts 1000}: as many starts as wished, told every 25. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        System.setOut(new PrintStream(PrintStream.nullOutputStream()));
        int wished = Integer.parseInt(args[0]);
        int serving = 0;
        long began = System.nanoTime();
        for (int done = 0; done < wished; ) {
            int next = Math.min(25, wished - done);
            serving += inTheTestkit(next);
            done += next;
            out.println(serving + " of " + done + " starts serve; " + (System.nanoTime() - began) / 1_000_000 / done
                    + " ms a start");
        }
    }
}
