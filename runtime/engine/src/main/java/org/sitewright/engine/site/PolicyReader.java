package org.sitewright.engine.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.Nearest;
import org.sitewright.engine.component.Raw;

/** Reads one policy file: of an organisation, a profile or a site. */
final class PolicyReader {
    private static final List<String> KEYS = List.of(
            "profile", "rules", "requires", "errors", "neverWaived", "longestWaiver", "approvers", "breakGlass");

    private final Consumer<Finding> problems;
    private final boolean ofSite;
    private final List<Demand> named = new ArrayList<>();

    private PolicyReader(boolean ofSite, Consumer<Finding> problems) {
        this.ofSite = ofSite;
        this.problems = problems;
    }

    /**
     * What stands in one file.
     *
     * @param policy its rules
     * @param profiles names of the profiles it demands
     * @param places where each of its keys has its value
     */
    record Read(Policy policy, List<Raw.Scalar> profiles, Map<String, Raw> places) {}

    /** The file; without rules where it cannot be read, which is said. */
    static Read read(String file, byte[] bytes, boolean ofSite, Consumer<Finding> problems) {
        Optional<Raw> raw = YamlReader.read(file, bytes, problems);
        if (raw.isPresent() && raw.get() instanceof Raw.Fields fields) {
            return new PolicyReader(ofSite, problems).read(fields);
        }
        raw.ifPresent(other ->
                problems.accept(Rule.POLICY.at(other.place(), "the file is " + other.kind(), "write keys and values")));
        return new Read(Policy.NONE, List.of(), Map.of());
    }

    private Read read(Raw.Fields fields) {
        onlyKnows(fields, KEYS);
        Raw.Fields requires = fields(fields.values().get("requires"), "requires");
        onlyKnows(requires, List.of("components", "site"));
        Policy policy = new Policy(
                ids(fields, "neverWaived"),
                ids(fields, "errors"),
                days(fields.values().get("longestWaiver")),
                fields.values().containsKey("approvers") ? texts(fields, "approvers") : null,
                breakGlass(fields.values().get("breakGlass")),
                rules(fields(fields.values().get("rules"), "rules")),
                demands(requires.values().get("components"), "components"),
                demands(requires.values().get("site"), "site"),
                named);
        return new Read(policy, profiles(fields.values().get("profile")), fields.values());
    }

    private void onlyKnows(Raw.Fields fields, List<String> known) {
        fields.values().forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.accept(Rule.UNKNOWN_PROPERTY.at(
                        value.place(), "there is no property '" + key + "'", Nearest.fix(key, known)));
            }
        });
    }

    private Raw.Fields fields(Raw raw, String key) {
        if (raw instanceof Raw.Fields fields) {
            return fields;
        }
        if (isGiven(raw)) {
            wrong(raw, key, "hold keys and values");
        }
        return new Raw.Fields(Map.of(), raw == null ? Place.of("") : raw.place());
    }

    private static boolean isGiven(Raw raw) {
        return raw != null && !(raw instanceof Raw.Scalar scalar && scalar.value() == null);
    }

    private void wrong(Raw raw, String key, String must) {
        String is = raw instanceof Raw.Scalar scalar ? "'" + scalar.text() + "'" : raw.kind();
        problems.accept(Rule.POLICY.at(raw.place(), "'" + key + "' is " + is + "; it must " + must, "correct it"));
    }

    private List<Raw.Scalar> scalars(Raw raw, String key) {
        List<Raw> items = raw instanceof Raw.Items list ? list.values() : isGiven(raw) ? List.of(raw) : List.of();
        List<Raw.Scalar> scalars = new ArrayList<>();
        for (Raw item : items) {
            if (item instanceof Raw.Scalar scalar && scalar.value() != null) {
                scalars.add(scalar);
            } else {
                wrong(item, key, "be a list of names");
            }
        }
        return scalars;
    }

    private List<String> texts(Raw.Fields fields, String key) {
        return scalars(fields.values().get(key), key).stream()
                .map(Raw.Scalar::text)
                .toList();
    }

    private List<String> ids(Raw.Fields fields, String key) {
        List<Raw.Scalar> ids = scalars(fields.values().get(key), key);
        ids.forEach(id -> named.add(new Demand(id.text(), Map.of(), ofSite, id.place())));
        return ids.stream().map(Raw.Scalar::text).toList();
    }

    private Integer days(Raw raw) {
        if (!isGiven(raw)) {
            return null;
        }
        if (raw instanceof Raw.Scalar scalar && scalar.text().matches("[1-9]\\d{0,4}")) {
            return Integer.valueOf(scalar.text());
        }
        wrong(raw, "longestWaiver", "be a number of days, 1 or more");
        return null;
    }

    private boolean breakGlass(Raw raw) {
        String text = raw instanceof Raw.Scalar scalar ? scalar.text() : null;
        if (isGiven(raw) && !List.of("forbidden", "allowed").contains(String.valueOf(text))) {
            wrong(raw, "breakGlass", "be 'forbidden' or 'allowed'");
        }
        return !isGiven(raw) || "allowed".equals(text);
    }

    private List<Demand> rules(Raw.Fields rules) {
        List<Demand> demands = new ArrayList<>();
        rules.values().forEach((clause, values) -> {
            if (values instanceof Raw.Fields fields && !fields.values().isEmpty()) {
                demands.add(new Demand(clause, fields.values(), ofSite, values.place()));
            } else {
                wrong(values, clause, "hold the values of the clause, such as {max: 60}");
            }
        });
        return demands;
    }

    /** Clauses by name or id, or each with the values that are asked. */
    private List<Demand> demands(Raw raw, String key) {
        List<Raw> items = raw instanceof Raw.Items list ? list.values() : isGiven(raw) ? List.of(raw) : List.of();
        List<Demand> demands = new ArrayList<>();
        for (Raw item : items) {
            if (item instanceof Raw.Scalar scalar && scalar.value() != null) {
                demands.add(new Demand(scalar.text(), Map.of(), ofSite, scalar.place()));
            } else if (item instanceof Raw.Fields fields) {
                fields.values()
                        .forEach((clause, values) -> demands.add(
                                new Demand(clause, fields(values, clause).values(), ofSite, values.place())));
            } else {
                wrong(item, key, "be a list of clauses");
            }
        }
        return demands;
    }

    private List<Raw.Scalar> profiles(Raw raw) {
        return scalars(raw, "profile");
    }
}
