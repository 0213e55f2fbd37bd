package org.sitewright.browser;

import java.lang.annotation.Annotation;
import java.util.List;
import org.sitewright.api.verification.Finding;

/**
 * Verifies a clause on a page that a browser has laid out and run. Named after its clause ({@code TargetSize}, {@code
 * TargetSizeBrowserCheck}) and found by its type argument: those of this module by their names, those of a site as CDI
 * beans. It returns findings, keeps no state, and neither throws nor logs. What it measures in the page stands in a
 * script beside it, {@code target-size.js}.
 *
 * @param <C> the clause
 */
public interface BrowserCheck<C extends Annotation> {
    /** Whether it looks at pages in that setting; at rest and with script unless said otherwise. */
    default boolean looksAt(Setting setting) {
        return setting.script() && setting.moment() == Setting.Moment.REST && !setting.calm() && !setting.dark();
    }

    /**
     * What of {@code clause} the page breaks in this setting; empty when nothing. The message does not name the setting:
     * the stage does.
     */
    List<Finding> check(C clause, View view);
}
