package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.TransferBudget;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.ServedFile;
import org.sitewright.engine.verification.Compressed;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class TransferBudgetCheckTest {
    @TransferBudget(script = 99, font = 49, fonts = 0, image = 999, total = 200)
    record Strict() {}

    private static final PageUnderTest PAGE = PageUnderTest.of(
                    "<script type=module src=/a.js></script><img src=/b.webp><img src=/c.webp loading=lazy>"
                            + "<img src=https://elsewhere.org/d.webp>")
            .css("@font-face{font-family:E;src:url(/e.woff2)}")
            .files(file("/a.js", 100), file("/b.webp", 1000), file("/c.webp", 5_000_000), file("/e.woff2", 50));

    private static ServedFile file(String path, long bytes) {
        return new ServedFile(path, "", bytes, "");
    }

    private static Finding finding(String what) {
        return new Finding(
                "PERF-013",
                Severity.WARNING,
                PageUnderTest.SUBJECT,
                what,
                "Make pictures as large as they are shown and load those below lazily; leave out scripts and fonts");
    }

    @Test
    void shouldAddUpWhatIsSentAtFirst() {
        long html = Compressed.of(PAGE.rendered()).gzip().length;
        TransferBudget clause = DefaultClause.of(TransferBudget.class);
        assertEquals(
                List.of(
                        new Measurement("PERF-013", "Scripts", 100, 100_000, "compressed bytes"),
                        new Measurement("PERF-013", "Fonts", 50, 200_000, "bytes"),
                        new Measurement("PERF-013", "Font files", 1, 6, "files"),
                        new Measurement("PERF-013", "Pictures at first", 1000, 1_500_000, "bytes"),
                        new Measurement("PERF-013", "Everything at first", html + 1150, 2_731_008, "bytes as sent")),
                new TransferBudgetCheck().measure(clause, PAGE.rendered()));
        assertEquals(List.of(), new TransferBudgetCheck().check(clause, PAGE.rendered()));
    }

    @Test
    void shouldRejectEachPartThatIsTooMuch() {
        long html = Compressed.of(PAGE.rendered()).gzip().length;
        assertEquals(
                List.of(
                        finding("Scripts: 100 compressed bytes; @TransferBudget allows 99"),
                        finding("Fonts: 50 bytes; @TransferBudget allows 49"),
                        finding("Font files: 1 files; @TransferBudget allows 0"),
                        finding("Pictures at first: 1,000 bytes; @TransferBudget allows 999"),
                        finding(String.format(
                                "Everything at first: %,d bytes as sent; @TransferBudget allows 200", html + 1150))),
                new TransferBudgetCheck().check(Strict.class.getAnnotation(TransferBudget.class), PAGE.rendered()));
    }
}
