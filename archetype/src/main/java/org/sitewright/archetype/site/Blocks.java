package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Offer;
import org.sitewright.archetype.brief.Price;
import org.sitewright.archetype.brief.Testimonial;

/** Blocks as they stand in a page file: a component's name with its properties; what was not given is left out. */
final class Blocks {
    private static final int MAX_LEAD = 300;
    private static final int MAX_TEXT = 400;
    private static final int MAX_QUOTE = 600;

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

    /** Services; a text that is too long for its place stands whole in a text block below. */
    static List<Map<String, Object>> services(
            String id, String heading, Optional<String> lead, List<Offer> offers, Locale locale) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        lead.filter(text -> text.length() > MAX_LEAD)
                .ifPresent(text -> blocks.add(block("text", "body", Markdown.literal(text))));
        List<Map<String, Object>> details = new ArrayList<>();
        List<Map<String, Object>> items = new ArrayList<>();
        for (Offer offer : offers) {
            String text = offer.text();
            if (text != null && text.length() > MAX_TEXT) {
                details.add(block("text", "heading", offer.name(), "body", Markdown.literal(text)));
                text = Sentences.fitting(text, MAX_TEXT, locale).orElse(null);
            }
            items.add(properties(
                    "name",
                    offer.name(),
                    "text",
                    text,
                    "price",
                    offer.prices().size() == 1 ? offer.prices().get(0).amount() : null,
                    "from",
                    offer.prices().size() == 1 && offer.prices().get(0).form() == Price.Form.FROM ? true : null,
                    "duration",
                    offer.duration()));
        }
        List<List<Map<String, Object>>> parts = parts(items, 24);
        for (int i = 0; i < parts.size(); i++) {
            String title = i == 0 ? heading : heading + " (" + (i + 1) + ")";
            blocks.add(block(
                    "services",
                    "id",
                    i == 0 ? id : null,
                    "heading",
                    title,
                    "lead",
                    lead.filter(text -> text.length() <= MAX_LEAD && blocks.isEmpty()),
                    "items",
                    parts.get(i)));
        }
        blocks.addAll(details);
        return blocks;
    }

    /** Testimonials; a long one stands as a quotation in a text block. */
    static List<Map<String, Object>> testimonials(String heading, Brief brief) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        List<Map<String, Object>> items = new ArrayList<>();
        List<Map<String, Object>> details = new ArrayList<>();
        for (Testimonial said : brief.testimonials()) {
            if (said.quote().length() <= MAX_QUOTE) {
                items.add(properties("quote", said.quote(), "name", said.name(), "role", said.role()));
            } else {
                String who = said.name() + (said.role() == null ? "" : ", " + said.role());
                details.add(block(
                        "text", "body", "> " + Markdown.literal(said.quote()) + "\n\n— " + Markdown.literal(who)));
            }
        }
        for (List<Map<String, Object>> part : parts(items, 8)) {
            boolean first = blocks.isEmpty();
            blocks.add(block(
                    "testimonials",
                    "id",
                    first ? "testimonials" : null,
                    "heading",
                    first ? heading : null,
                    "items",
                    part));
        }
        blocks.addAll(details);
        return blocks;
    }

    static List<Map<String, Object>> faq(String heading, Brief brief) {
        List<Map<String, Object>> items = brief.faq().stream()
                .map(asked -> properties("question", asked.question(), "answer", asked.answer()))
                .toList();
        boolean wordy =
                brief.faq().stream().mapToInt(asked -> asked.answer().length()).sum() > 15_000;
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (List<Map<String, Object>> part : parts(items, wordy ? 5 : 30)) {
            boolean first = blocks.isEmpty();
            String title = first ? heading : heading + " (" + (blocks.size() + 1) + ")";
            blocks.add(block("faq", "id", first ? "faq" : null, "heading", title, "items", part));
        }
        return blocks;
    }

    /** A long text as a first block of {@code component} and text blocks after it. */
    static List<Map<String, Object>> rich(String component, String id, String heading, String markdown) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (String part : Markdown.parts(markdown)) {
            blocks.add(
                    blocks.isEmpty()
                            ? block(component, "id", id, "heading", heading, "body", part)
                            : block("text", "body", part));
        }
        return blocks;
    }

    private static <T> List<List<T>> parts(List<T> items, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < items.size(); start += size) {
            parts.add(items.subList(start, Math.min(items.size(), start + size)));
        }
        return parts;
    }
}
