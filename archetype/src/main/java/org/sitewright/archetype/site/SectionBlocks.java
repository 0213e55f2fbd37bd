package org.sitewright.archetype.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Link;
import org.sitewright.archetype.brief.Testimonial;

/** The sections a brief knows, as blocks. */
final class SectionBlocks {
    private static final int MAX_QUOTE = 600;
    private static final int MAX_LABEL = 48;
    private static final int MAX_PERSON = 2_000;
    private static final int MAX_CHARACTERS = 16_000;

    private final Brief brief;
    private final Labels labels;
    private final String title;

    SectionBlocks(Brief brief, Labels labels, String title) {
        this.brief = brief;
        this.labels = labels;
        this.title = title;
    }

    /**
     * A section.
     *
     * @param lead what is to be said beside its heading, where anything is; only how to reach the business, and when, have a
     *     place for it
     */
    List<Map<String, Object>> of(String section, Optional<String> lead) {
        return switch (section) {
            case "about" ->
                Blocks.rich(
                        "text",
                        section,
                        heading(section),
                        brief.identity().about().orElseThrow());
            case "people" -> people();
            case "figures" -> figures();
            case "testimonials" -> testimonials();
            case "gallery" ->
                List.of(Blocks.block(
                        "gallery", "id", section, "heading", given(section), "images", new Pictures(brief).gallery()));
            case "faq" -> faq();
            case "hours" ->
                List.of(Blocks.block("opening-hours", "id", section, "heading", named(section, section), "note", lead));
            default ->
                List.of(Blocks.block(
                        "contact-details",
                        "id",
                        section,
                        "heading",
                        named(section, "reach"),
                        "lead",
                        lead,
                        "links",
                        links()));
        };
    }

    /** The heading, unless the page has it already. */
    private String heading(String section) {
        return Words.same(labels.of(section), title) ? null : labels.of(section);
    }

    /** The client's own heading only. */
    private String given(String section) {
        String heading = brief.headings().get(section);
        return Words.same(heading, title) ? null : heading;
    }

    private String named(String section, String otherwise) {
        String heading = heading(section);
        return heading != null ? heading : labels.of(otherwise);
    }

    private List<Map<String, Object>> people() {
        List<Map<String, Object>> items = new ArrayList<>();
        List<Map<String, Object>> details = new ArrayList<>();
        brief.people().forEach(person -> {
            boolean fits = person.text() == null || person.text().length() <= MAX_PERSON;
            items.add(Blocks.properties(
                    "name",
                    person.name(),
                    "role",
                    Words.begun(person.role(), brief.locale()),
                    "text",
                    fits ? Words.begun(person.text(), brief.locale()) : null));
            if (!fits) {
                details.addAll(Blocks.rich("text", null, person.name(), Markdown.literal(person.text())));
            }
        });
        List<Map<String, Object>> blocks = lists("people", "people", heading("people"), items, 60);
        blocks.addAll(details);
        return blocks;
    }

    private List<Map<String, Object>> figures() {
        List<Map<String, Object>> items = brief.figures().stream()
                .map(figure -> Blocks.properties("value", figure.value(), "label", figure.label()))
                .toList();
        return lists("figures", "figures", given("figures"), items, 12);
    }

    /** A long testimonial stands as a quotation in a text block. */
    private List<Map<String, Object>> testimonials() {
        List<Map<String, Object>> items = new ArrayList<>();
        List<Map<String, Object>> details = new ArrayList<>();
        for (Testimonial said : brief.testimonials()) {
            if (said.quote().length() <= MAX_QUOTE) {
                items.add(Blocks.properties("quote", said.quote(), "name", said.name(), "role", said.role()));
            } else {
                String who = said.name() + (said.role() == null ? "" : ", " + said.role());
                details.add(Blocks.block(
                        "text", "body", "> " + Markdown.literal(said.quote()) + "\n\n— " + Markdown.literal(who)));
            }
        }
        List<Map<String, Object>> blocks = lists("testimonials", "testimonials", heading("testimonials"), items, 8);
        blocks.addAll(details);
        return blocks;
    }

    private List<Map<String, Object>> faq() {
        List<Map<String, Object>> items = brief.faq().stream()
                .map(asked -> Blocks.properties("question", asked.question(), "answer", asked.answer()))
                .toList();
        return lists("faq", "faq", heading("faq"), items, 30);
    }

    private static List<Map<String, Object>> lists(
            String component, String id, String heading, List<Map<String, Object>> items, int most) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (List<Map<String, Object>> part : Blocks.parts(
                items, most, MAX_CHARACTERS, item -> item.toString().length())) {
            boolean first = blocks.isEmpty();
            blocks.add(
                    Blocks.block(component, "id", first ? id : null, "heading", first ? heading : null, "items", part));
        }
        return blocks;
    }

    private List<Map<String, Object>> links() {
        return brief.contact().links().stream()
                .map(link -> Blocks.action(label(link), link.to()))
                .toList();
    }

    /** The client's word, what the kind is called, or the host it leads to. */
    private String label(Link link) {
        return Optional.ofNullable(link.label())
                .filter(label -> label.length() <= MAX_LABEL)
                .or(() -> labels.find("link." + link.kind()))
                .orElseGet(() -> {
                    String host = URI.create(link.to().replaceAll("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]", ""))
                            .getHost();
                    return host == null || host.length() > MAX_LABEL
                            ? labels.plain("link.web")
                            : host.replaceFirst("^www\\.", "");
                });
    }
}
