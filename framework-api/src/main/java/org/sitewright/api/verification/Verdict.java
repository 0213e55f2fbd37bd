package org.sitewright.api.verification;

import java.util.List;
import org.sitewright.api.contract.Severity;

/**
 * All findings of one verification and the decision. The decision depends on content, components, rules and settings:
 * never on the clock.
 *
 * @param site id of the site
 * @param pages how many pages were rendered
 * @param findings those that stand, errors first
 * @param waived those accepted by a waiver
 * @param waivers the waivers in force, unused ones among them
 */
public record Verdict(String site, int pages, List<Finding> findings, List<Finding> waived, List<Waiver> waivers) {
    public Verdict {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        waivers = List.copyOf(waivers);
    }

    /** Whether the site may go live: no error stands. */
    public boolean admitted() {
        return errors() == 0;
    }

    /** How many errors stand. */
    public long errors() {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    /** How many warnings stand. */
    public long warnings() {
        return findings.size() - errors();
    }
}
