package org.sitewright.browser.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitewright.api.contract.accessibility.ReducedMotion;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Looks for what moves although the visitor prefers less motion. What only fades, does not move. */
public final class ReducedMotionBrowserCheck implements BrowserCheck<ReducedMotion> {
    private static final double INSTANT_SECONDS = 0.1;
    private static final Set<String> STILL = Set.of(
            "opacity", "color", "backgroundColor", "borderColor", "offset", "easing", "composite", "computedOffset");

    @Override
    public boolean looksAt(Setting setting) {
        return setting.calm();
    }

    @Override
    public List<Finding> check(ReducedMotion clause, View view) {
        view.draw(); // before that no animation has started
        Stream<Finding> started = view.recorded("motions")
                .filter(motion -> ((Number) motion.get("seconds")).doubleValue() > INSTANT_SECONDS
                        && !STILL.containsAll((List<?>) motion.get("moves")))
                .map(motion -> finding(motion, view));
        Stream<Finding> running = view.faults(ReducedMotionBrowserCheck.class).stream()
                .map(fault -> fault.finding(ReducedMotion.class, view, FIX));
        return Stream.concat(started, running).distinct().toList();
    }

    private static final String FIX = "Stop it within @media (prefers-reduced-motion: reduce)";

    private static Finding finding(Map<?, ?> motion, View view) {
        Subject subject = ((List<?>) motion.get("ids"))
                .stream()
                        .map(id -> view.page().subject((String) id))
                        .filter(s -> !s.block().isEmpty())
                        .findFirst()
                        .orElse(view.subject());
        return Finding.of(
                ReducedMotion.class,
                subject,
                "The animation " + motion.get("name") + " runs although less motion is preferred",
                FIX);
    }
}
