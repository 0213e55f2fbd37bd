package org.sitewright.acceptance.foreign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which clauses and rules are an honest catch of a kind of defect, by its name. */
final class Fitting {
    private final Map<String, Set<String>> byKind = new HashMap<>();

    Fitting() {
        Vocabulary.text("fitting.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split(": ", 2);
                    for (String kind : parts[1].split(";")) {
                        byKind.computeIfAbsent(kind.strip(), name -> new TreeSet<>())
                                .addAll(List.of(parts[0].split(" ")));
                    }
                });
    }

    /** Their ids; none where nobody thought of it. */
    Set<String> ids(Defect kind) {
        return byKind.getOrDefault(kind.name(), Set.of());
    }

    /** Names that no kind has. */
    Set<String> unknown(List<Defect> kinds) {
        Set<String> names = new TreeSet<>(byKind.keySet());
        kinds.forEach(kind -> names.remove(kind.name()));
        return names;
    }
}
