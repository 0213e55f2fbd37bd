package org.sitewright.archetype.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Link;
import org.sitewright.archetype.brief.WantedAction;

/** What visitors can do next, as far as what was given allows it. */
final class SiteActions {
    /** Words of a button that ask for a booking or an order, in the languages of the labels. */
    private static final Map<String, Pattern> ASKS = Map.of(
            "booking", Pattern.compile("(?iU)\\b(book|reserv|réserv|buch|termin|prenot|appointment|schedule)"),
            "order", Pattern.compile("(?iU)\\b(order|bestell|command|pedir|pedido|ordin)"),
            "whatsapp", Pattern.compile("(?i)whats ?app"),
            "telegram", Pattern.compile("(?i)telegram"));

    private static final List<String> KINDS = List.of("booking", "order", "whatsapp", "telegram");

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
            String label = wanted.label().get();
            return KINDS.stream()
                    .filter(kind -> ASKS.get(kind).matcher(label).find())
                    .flatMap(kind -> link(kind).stream())
                    .findFirst()
                    .map(link -> Blocks.action(label, link.to()))
                    .or(() -> plan.link(label).map(page -> Blocks.action(label, page)))
                    .or(() -> to("contact", wanted.label()));
        }
        return to("call", Optional.empty()).or(() -> to("mail", Optional.empty()));
    }

    private Optional<Map<String, Object>> to(String target, Optional<String> label) {
        Optional<String> dial =
                brief.contact().phone().map(phone -> phone.replace("(0)", "").replaceAll("[^+0-9]", ""));
        return switch (target) {
            case "call" -> dial.map(number -> Blocks.action(label.orElse(labels.of("call")), "tel:" + number));
            case "text" -> dial.map(number -> Blocks.action(label.orElse(labels.of("text")), "sms:" + number));
            case "mail" ->
                brief.contact().email().map(email -> Blocks.action(label.orElse(labels.of("mail")), "mailto:" + email));
            default -> elsewhere(target, label);
        };
    }

    private Optional<Map<String, Object>> elsewhere(String target, Optional<String> label) {
        if (target.contains(":")) {
            return label.or(() -> brief.contact().links().stream()
                            .filter(link -> link.to().equals(target))
                            .findFirst()
                            .flatMap(link -> labels.find("link." + link.kind())))
                    .or(() -> Optional.of(labels.plain("go")))
                    .map(words -> Blocks.action(words, target));
        }
        return link(target)
                .map(link -> Blocks.action(
                        label.or(() -> Optional.ofNullable(link.label()))
                                .or(() -> labels.find("link." + link.kind()))
                                .orElse(labels.plain("go")),
                        link.to()))
                .or(() -> plan.link(target).map(link -> Blocks.action(label.orElse(labels.brief(target)), link)));
    }

    private Optional<Link> link(String kind) {
        return brief.contact().links().stream()
                .filter(link -> link.kind().equals(kind))
                .findFirst();
    }
}
