package org.sitewright.engine.diff;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitewright.engine.diff.Difference.Kind;
import org.sitewright.engine.diff.Difference.OfPromise;
import org.sitewright.engine.diff.Difference.OfSite;

/** A difference to read, and for tools. */
public final class DiffReport {
    private DiffReport() {}

    /** As text: what promises less or is worse is marked with an exclamation mark. */
    public static String text(Difference difference) {
        StringBuilder text = new StringBuilder("Promises: ")
                .append(
                        difference.promises().isEmpty()
                                ? "none has changed"
                                : Arrays.stream(Kind.values())
                                        .map(kind -> count(difference, kind) + " " + word(kind))
                                        .filter(count -> !count.startsWith("0 "))
                                        .collect(Collectors.joining(", ")))
                .append('\n');
        difference.promises().forEach(promise -> text.append(line(promise)).append('\n'));
        text.append("Sites: ")
                .append(difference.samePages())
                .append(difference.samePages() == 1 ? " page is the same, " : " pages are the same, ")
                .append(difference.sites().size())
                .append(difference.sites().size() == 1 ? " difference\n" : " differences\n");
        difference.sites().forEach(site -> text.append(line(site)).append('\n'));
        String reason = reason(difference);
        return text.append(reason.isEmpty() ? "Nothing is relaxed" : reason)
                .append(".\n")
                .toString();
    }

    /**
     * Why a build that compares fails, in a sentence without a full stop: how much less is promised, and which sites'
     * verdicts are worse. Empty where it does not fail.
     */
    public static String reason(Difference difference) {
        List<String> reasons = new ArrayList<>();
        String less = Arrays.stream(Kind.values())
                .map(kind -> difference.promises().stream()
                                .filter(promise -> promise.less() && promise.kind() == kind)
                                .count()
                        + " " + word(kind))
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
        if (!less.isEmpty()) {
            reasons.add("less is promised than before (" + less + ")");
        }
        String sites = difference.sites().stream()
                .filter(OfSite::worse)
                .map(OfSite::site)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!sites.isEmpty()) {
            reasons.add("a verdict is worse than before (" + sites + ")");
        }
        String reason = String.join(", and ", reasons);
        return reason.isEmpty() ? "" : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }

    private static long count(Difference difference, Kind kind) {
        return difference.promises().stream().filter(p -> p.kind() == kind).count();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String line(OfPromise promise) {
        String value = (promise.from()
                        + (promise.from().isEmpty() || promise.to().isEmpty() ? "" : " → ")
                        + promise.to())
                .strip();
        return ((promise.less() ? "  ! " : "    ") + String.format(Locale.ROOT, "%-9s ", word(promise.kind()))
                        + promise.component() + " " + promise.clause()
                        + (promise.element().isEmpty() ? " " : " " + promise.element() + ": ") + value)
                .stripTrailing();
    }

    private static String line(OfSite site) {
        return (site.worse() ? "  ! " : "    ") + site.site() + (site.page().isEmpty() ? "" : " " + site.page()) + ": "
                + site.what() + (site.blocks().isEmpty() ? "" : ": " + String.join(", ", site.blocks()));
    }

    /** As JSON. */
    public static String json(Difference difference) {
        JsonArrayBuilder promises = Json.createArrayBuilder();
        difference
                .promises()
                .forEach(p -> promises.add(Json.createObjectBuilder()
                        .add("component", p.component())
                        .add("clause", p.clause())
                        .add("kind", word(p.kind()))
                        .add("element", p.element())
                        .add("from", p.from())
                        .add("to", p.to())
                        .add("less", p.less())));
        JsonArrayBuilder sites = Json.createArrayBuilder();
        difference
                .sites()
                .forEach(s -> sites.add(Json.createObjectBuilder()
                        .add("site", s.site())
                        .add("page", s.page())
                        .add("what", s.what())
                        .add("blocks", Json.createArrayBuilder(s.blocks()))
                        .add("worse", s.worse())));
        return Json.createObjectBuilder()
                .add("worse", difference.worse())
                .add("samePages", difference.samePages())
                .add("promises", promises)
                .add("sites", sites)
                .build()
                .toString();
    }
}
