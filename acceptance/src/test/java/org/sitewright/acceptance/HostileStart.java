package org.sitewright.acceptance;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import org.sitewright.engine.verification.VerdictText;
import org.sitewright.testkit.SiteUnderTest;

/** Starts the site in a folder and says what became of it: to be run in a JVM of its own, which has little memory. */
final class HostileStart {
    private static final double SECOND = 1e9;

    private HostileStart() {}

    /** The verdict, and the seconds of processor time that all of it took. */
    public static void main(String[] folder) {
        try (SiteUnderTest site = SiteUnderTest.start(Path.of(folder[0]))) {
            site.verdicts().forEach(verdict -> System.out.println(VerdictText.of(verdict, LocalDate.now())));
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println("processor seconds " + Math.round(system.getProcessCpuTime() / SECOND));
    }
}
