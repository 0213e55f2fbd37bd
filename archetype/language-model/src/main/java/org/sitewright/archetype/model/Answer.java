package org.sitewright.archetype.model;

import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.brief.Binder;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.reading.BriefYaml;

/** Takes the answer of a model for what it should be: one JSON object in the form of {@code brief.yaml}. */
final class Answer {
    private static final int MAX_CHARACTERS = 1_000_000;

    private Answer() {}

    /** The values, each at the place that the model claims. */
    static Value.Fields values(String text) throws Unusable {
        String json = text == null ? "" : text.strip();
        if (json.length() > MAX_CHARACTERS) {
            throw new Unusable("it has more than %,d characters".formatted(MAX_CHARACTERS));
        }
        if (!json.startsWith("{") || !json.endsWith("}")) {
            throw new Unusable("it is no JSON object");
        }
        try {
            Value.Fields values = BriefYaml.values(ModelSettings.READER, json);
            Binder.bind(values, false, List.of());
            return values;
        } catch (BriefException e) {
            throw new Unusable(e.problems());
        }
    }

    /** The answer is too long, no JSON, or has keys or types that no brief has. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<Problem> problems = new ArrayList<>();

        private Unusable(String message) {
            problems.add(ModelSettings.problem(
                    "the answer of the model cannot be used: " + message, "try another model, or the reader rules"));
        }

        private Unusable(List<Problem> found) {
            this("it is not in the form of brief.yaml");
            problems.addAll(found);
        }

        List<Problem> problems() {
            return List.copyOf(problems);
        }
    }
}
