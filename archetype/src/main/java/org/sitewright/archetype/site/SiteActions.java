package org.sitewright.archetype.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.WantedAction;

/** What visitors can do next, as far as what was given allows it. */
final class SiteActions {
    private final Brief brief;
    private final Labels labels;
    private final SitePlan plan;

    SiteActions(Brief brief, Labels labels, SitePlan plan) {
        this.brief = brief;
        this.labels = labels;
        this.plan = plan;
    }

    /** The primary action; a telephone or e-mail address where none was asked for; empty where nothing can be done. */
    Optional<Map<String, Object>> primary() {
        WantedAction wanted = brief.action().orElse(new WantedAction(Optional.empty(), Optional.empty()));
        if (wanted.to().isPresent()) {
            return to(wanted.to().get(), wanted.label());
        }
        if (wanted.label().isPresent()) {
            return to("contact", wanted.label());
        }
        return to("call", Optional.empty()).or(() -> to("mail", Optional.empty()));
    }

    private Optional<Map<String, Object>> to(String target, Optional<String> label) {
        Optional<String> dial =
                brief.contact().phone().map(phone -> phone.replace("(0)", "").replaceAll("[^+0-9]", ""));
        return switch (target) {
            case "call" -> dial.map(number -> action(label.orElse(labels.of("call")), "tel:" + number));
            case "text" -> dial.map(number -> action(label.orElse(labels.of("text")), "sms:" + number));
            case "mail" ->
                brief.contact().email().map(email -> action(label.orElse(labels.of("mail")), "mailto:" + email));
            default ->
                target.contains(":")
                        ? label.map(words -> action(words, target))
                        : plan.link(target).map(link -> action(label.orElse(labels.brief(target)), link));
        };
    }

    /** A button. */
    static Map<String, Object> action(String label, String to) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("label", label);
        action.put("to", to);
        return action;
    }
}
