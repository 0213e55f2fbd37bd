package org.sitewright.api.verification;

import java.util.List;
import org.sitewright.api.contract.Severity;

/**
 * All findings of one verification, the decision, and what was promised. It depends on content, components, rules and
 * settings, never on the clock: what is verified again unchanged gives an equal verdict.
 *
 * @param site id of the site; {@value #WEB_APPLICATION} for what concerns no site in particular
 * @param pages how many pages were rendered
 * @param findings those that stand, errors first
 * @param waived those accepted by a waiver
 * @param waivers the waivers in force, unused ones among them
 * @param outline what was promised, and the numbers that were measured
 */
public record Verdict(
        String site, int pages, List<Finding> findings, List<Finding> waived, List<Waiver> waivers, Outline outline) {
    /** In place of a site's id, which has no space: findings of the web application as such. */
    public static final String WEB_APPLICATION = "web application";

    public Verdict {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        waivers = List.copyOf(waivers);
    }

    /** A verdict of which only the findings matter. */
    public Verdict(String site, int pages, List<Finding> findings, List<Finding> waived, List<Waiver> waivers) {
        this(site, pages, findings, waived, waivers, Outline.EMPTY);
    }

    /** Whether it is about the web application and no site of it. */
    public boolean ofWebApplication() {
        return site.equals(WEB_APPLICATION);
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
