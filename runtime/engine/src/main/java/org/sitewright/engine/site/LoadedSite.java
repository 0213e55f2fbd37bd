package org.sitewright.engine.site;

import java.util.List;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.Site;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.work.Workers;

/**
 * A site as it was read, with what is wrong in its files.
 *
 * @param site what could be read of it
 * @param folder where its files lie, with a slash at the end
 * @param environment where this deployment stands
 * @param origin scheme and host of its addresses
 * @param theme what it wears
 * @param images pictures by their {@code src}
 * @param accepted findings accepted for now
 * @param policy the organisation's rules
 * @param problems what is wrong
 * @param workers who verify it
 */
public record LoadedSite(
        Site site,
        String folder,
        Environment environment,
        String origin,
        Theme theme,
        Images images,
        Waivers accepted,
        Policy policy,
        List<Finding> problems,
        Workers workers) {
    /** Findings accepted for now. */
    public List<Waiver> waivers() {
        return accepted.list();
    }
}
