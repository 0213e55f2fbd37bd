package org.sitewright.engine.site;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.component.Binder;
import org.sitewright.engine.component.Raw;

/**
 * The waivers of a site that its policy lets stand.
 *
 * @param places each with the line where it was written
 */
public record Waivers(Map<Waiver, Place> places) {
    /** None. */
    public static final Waivers NONE = new Waivers(Map.of());

    /** All of them, as written. */
    public List<Waiver> list() {
        return List.copyOf(places.keySet());
    }

    /** Reads {@code waivers.yaml}: a list. */
    static Waivers read(String file, byte[] bytes, Policy policy, Validator validator, Consumer<Finding> problems) {
        Optional<Raw> list = YamlReader.read(file, bytes, problems);
        if (list.isPresent() && !(list.get() instanceof Raw.Items)) {
            problems.accept(Rule.WAIVER.at(
                    list.get().place(), "the file is " + list.get().kind(), "write a list of waivers"));
        }
        Binder binder = new Binder(validator, Binder.ValueRules.NONE, problems);
        Map<Waiver, Place> allowed = new LinkedHashMap<>();
        Map<String, Place> subjects = new HashMap<>();
        for (Raw raw : list.filter(Raw.Items.class::isInstance)
                .map(Raw.Items.class::cast)
                .map(Raw.Items::values)
                .orElse(List.of())) {
            binder.bind(raw, Waiver.class).ifPresent(waiver -> {
                Place first = subjects.putIfAbsent(subject(waiver), raw.place());
                Optional<String> objection = first == null
                        ? policy.objection(waiver)
                        : Optional.of("line " + first.line() + " waives the same");
                objection.ifPresentOrElse(
                        why -> problems.accept(Rule.WAIVER.at(
                                raw.place(),
                                "the waiver of " + waiver.id() + " on " + waiver.page() + " may not stand: " + why,
                                first == null ? "mend what it waives, or change the waiver" : "keep one of them")),
                        () -> allowed.put(waiver, raw.place()));
            });
        }
        return new Waivers(allowed);
    }

    private static String subject(Waiver waiver) {
        return waiver.id() + " " + waiver.page() + " " + waiver.block();
    }

    /** A warning for each waiver that accepts none of {@code found}: what it waived is mended, or it names the wrong thing. */
    public List<Finding> unused(List<Finding> found) {
        List<Finding> unused = new ArrayList<>();
        places.forEach((waiver, place) -> {
            if (found.stream().noneMatch(waiver::accepts)) {
                unused.add(new Finding(
                        Rule.WAIVER.id(),
                        Severity.WARNING,
                        Subject.of(place),
                        "the waiver of " + waiver.id() + " on " + waiver.page() + ", block " + waiver.block()
                                + ", waives nothing",
                        "take it out if that is mended; otherwise correct its id, page or block"));
            }
        });
        return unused;
    }
}
