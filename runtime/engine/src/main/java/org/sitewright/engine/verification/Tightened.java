package org.sitewright.engine.verification;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitewright.api.site.Place;

/**
 * What policies have tightened of a clause that holds everywhere.
 *
 * @param values of its elements by name; the others have their defaults
 * @param places where each was written
 */
record Tightened(Map<String, Object> values, Map<String, Place> places) {
    /** Nothing yet. */
    Tightened() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    void put(String element, Object value, Place place) {
        values.put(element, value);
        places.put(element, place);
    }

    /** What findings of the clause end with, because the rule that they break is stricter than its page says. */
    String said() {
        return places.isEmpty()
                ? ""
                : places.values().stream()
                        .map(Place::toString)
                        .distinct()
                        .collect(Collectors.joining(" and ", ", asked in ", ""));
    }
}
