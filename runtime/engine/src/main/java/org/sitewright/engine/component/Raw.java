package org.sitewright.engine.component;

import java.util.List;
import java.util.Map;
import org.sitewright.api.site.Place;

/** A value as it was written, in YAML or as a tag, before it is bound to a record. */
public sealed interface Raw {
    /** Where it was written. */
    Place place();

    /**
     * A single value; null when it was left empty.
     *
     * @param value usually text; an object where an EL expression gave one
     */
    record Scalar(Object value, Place place) implements Raw {
        /** Its text, or null. */
        public String text() {
            return value == null ? null : value.toString();
        }
    }

    /** Values by key, in the order written. */
    record Fields(Map<String, Raw> values, Place place) implements Raw {}

    /** Values in a row. */
    record Items(List<Raw> values, Place place) implements Raw {}

    /** What a reader calls this kind of value. */
    default String kind() {
        if (this instanceof Fields) {
            return "a group of properties";
        }
        return this instanceof Items ? "a list" : "a single value";
    }
}
