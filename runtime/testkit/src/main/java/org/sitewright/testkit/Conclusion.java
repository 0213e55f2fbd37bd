package org.sitewright.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.site.Policy;
import org.sitewright.engine.verification.VerdictText;

/**
 * What a build makes of its verdicts. It is stricter than a deployment in one thing: an overdue waiver refuses, too, for
 * a build can wait and a restart at night cannot.
 *
 * @param verdicts one for each site
 * @param today tells which waivers are overdue
 */
record Conclusion(List<Verdict> verdicts, LocalDate today) {
    Conclusion {
        verdicts = List.copyOf(verdicts);
    }

    /** Why the build is refused, in a sentence; empty where it is not. */
    String refusal() {
        List<Waiver> overdue = Policy.overdue(
                verdicts.stream().flatMap(verdict -> verdict.waivers().stream()).toList(), today);
        if (!overdue.isEmpty()) {
            return overdue.size() == 1 ? "a waiver is overdue" : overdue.size() + " waivers are overdue";
        }
        return verdicts.stream()
                .filter(verdict -> !verdict.admitted())
                .map(VerdictText::headline)
                .collect(Collectors.joining("; "));
    }

    /** The verdicts for a terminal. */
    String text() {
        return VerdictText.of(verdicts, today);
    }

    /** The verdicts with every finding. */
    String whole() {
        return verdicts.stream()
                .map(verdict -> VerdictText.whole(verdict, today))
                .collect(Collectors.joining());
    }
}
