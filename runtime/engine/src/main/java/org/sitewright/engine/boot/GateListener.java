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
import java.util.stream.Collectors;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.report.Reports;
import org.sitewright.engine.serving.SiteFilter;
import org.sitewright.engine.verification.VerdictText;

/** The gate: verifies every site of the web application while it deploys, and throws one line when one is refused. */
final class GateListener implements ServletContextListener {
    private final ServletContext context;
    private final SiteFilter filter;
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
        System.out.print(
                verdicts.stream().map(verdict -> VerdictText.of(verdict, today)).collect(Collectors.joining()));
        context.setAttribute(Verdict.class.getName(), verdicts);
        gate.settings().report().ifPresent(folder -> report(folder, verdicts));
        List<String> refused = verdicts.stream()
                .filter(verdict -> !verdict.admitted())
                .map(Verdict::site)
                .toList();
        if (!refused.isEmpty()) {
            throw new SiteRefused("Sitewright refuses this web application: " + String.join(", ", refused)
                    + " breaks its promises (see the verdict above)");
        }
        filter.serve(gate.served());
    }

    /** That a report cannot be written is said, and decides nothing. */
    private static void report(String folder, List<Verdict> verdicts) {
        try {
            List<Path> written = Reports.write(Path.of(folder), verdicts, Instant.now());
            written.forEach(each -> System.out.println("Sitewright: report in " + each.toAbsolutePath()));
        } catch (IOException | UncheckedIOException | InvalidPathException unwritable) {
            System.out.println("Sitewright: no report in " + folder + " (sitewright.report): " + unwritable);
        }
    }

    /** Says one line, and no stack: the verdict has said the rest. */
    static final class SiteRefused extends RuntimeException {
        SiteRefused(String message) {
            super(message, null, false, false);
        }
    }
}
