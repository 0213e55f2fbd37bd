package org.sitewright.archetype.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Offer;

/** Blocks as they stand in a page file: a component's name with its properties; what was not given is left out. */
final class Blocks {
    private Blocks() {}

    /** A block; properties come in pairs of name and value, and null values are left out. */
    static Map<String, Object> block(String component, Object... properties) {
        return Map.of(component, properties(properties));
    }

    /** Properties in the order given, without null values and empty lists. */
    static Map<String, Object> properties(Object... pairs) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1] instanceof Optional<?> optional ? optional.orElse(null) : pairs[i + 1];
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                properties.put((String) pairs[i], value);
            }
        }
        return properties;
    }

    static Map<String, Object> services(String id, String heading, Optional<String> lead, List<Offer> offers) {
        List<Map<String, Object>> items = offers.stream()
                .map(offer -> properties(
                        "name",
                        offer.name(),
                        "text",
                        offer.text(),
                        "price",
                        offer.price(),
                        "from",
                        offer.from() ? true : null,
                        "duration",
                        offer.duration()))
                .toList();
        return block("services", "id", id, "heading", heading, "lead", lead, "items", items);
    }

    static Map<String, Object> testimonials(String heading, Brief brief) {
        List<Map<String, Object>> items = brief.testimonials().stream()
                .map(said -> properties("quote", said.quote(), "name", said.name(), "role", said.role()))
                .toList();
        return block("testimonials", "id", "testimonials", "heading", heading, "items", items);
    }

    static Map<String, Object> faq(String heading, Brief brief) {
        List<Map<String, Object>> items = brief.faq().stream()
                .map(asked -> properties("question", asked.question(), "answer", asked.answer()))
                .toList();
        return block("faq", "id", "faq", "heading", heading, "items", items);
    }
}
