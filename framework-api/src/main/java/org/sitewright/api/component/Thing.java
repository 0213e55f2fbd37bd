package org.sitewright.api.component;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact for the page's structured data: a schema.org node. Values are strings, numbers, booleans, other things, or
 * lists of these; null values are left out.
 *
 * @param type schema.org type, for example {@code FAQPage}
 * @param id fragment or path that identifies it, or null for a node of its own
 * @param properties by schema.org name, in the order to print them
 */
public record Thing(String type, String id, Map<String, Object> properties) {
    public Thing {
        Map<String, Object> given = new LinkedHashMap<>(properties);
        given.values().removeIf(value -> value == null);
        properties = Collections.unmodifiableMap(given);
    }

    /** A thing with no properties yet. */
    public static Thing of(String type) {
        return new Thing(type, null, Map.of());
    }

    /** The same with one more property; a null value changes nothing. */
    public Thing with(String property, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new Thing(type, id, more);
    }
}
