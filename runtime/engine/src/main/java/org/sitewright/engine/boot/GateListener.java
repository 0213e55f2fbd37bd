package org.sitewright.engine.boot;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.report.Reports;
import org.sitewright.engine.serving.ServedSite;
import org.sitewright.engine.serving.SiteFilter;
import org.sitewright.engine.verification.VerdictText;

/** The gate: verifies every site of the web application while it deploys, and throws one line when one is refused. */
final class GateListener implements ServletContextListener {
    private final ServletContext context;
    private final SiteFilter filter;
    /** Name of a parameter of the context: whoever started it says the verdict. */
    private static final String QUIET = "org.sitewright.quiet";

    private final Set<Class<?>> components;

    /**
     * The gate of one web application.
     *
     * @param context the initializer's: the one a listener is given refuses half of its methods
     */
    GateListener(ServletContext context, SiteFilter filter, Set<Class<?>> components) {
        this.context = context;
        this.filter = filter;
        this.components = components;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Gate gate = new Gate(context, components);
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        List<Verdict> verdicts = gate.verify();
        if (context.getInitParameter(QUIET) == null) {
            gate.notes().forEach(note -> System.out.println("Sitewright: " + note));
            System.out.print(VerdictText.of(verdicts, today));
        }
        context.setAttribute(Verdict.class.getName(), verdicts);
        gate.settings().report().ifPresent(folder -> report(folder, verdicts));
        verdicts.stream().filter(verdict -> !verdict.admitted()).findFirst().ifPresent(refused -> {
            throw new SiteRefused(VerdictText.headline(refused));
        });
        context.setAttribute(ServedSite.class.getName(), gate.served());
        filter.serve(gate.served());
    }

    /** That a report cannot be written is said, and decides nothing. */
    private static void report(String folder, List<Verdict> verdicts) {
        try {
            Path written = Path.of(folder).toAbsolutePath();
            Reports.write(written, verdicts, Instant.now());
            System.out.println("Sitewright: report in " + written);
        } catch (IOException | UncheckedIOException | InvalidPathException unwritable) {
            System.out.println("Sitewright: no report in " + folder + " (sitewright.report): " + unwritable);
        }
    }

    /**
     * Says the verdict's first line again, and has no stack: servers repeat it several times over, and the launcher drops
     * what was printed before.
     */
    static final class SiteRefused extends RuntimeException {
        SiteRefused(String message) {
            super(message, null, false, false);
        }
    }
}
