package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of a Markdown brief. Sections below the title are known by their headings ({@code vocabulary.properties});
 * what stands in a section with an unknown heading, or below a heading of one meant for builders, is not published.
 */
final class MarkdownValues {
    private final List<Remark> remarks;
    private final Map<String, Value.Field> fields = new LinkedHashMap<>();
    private final Map<String, Map<String, Value.Field>> groups = new LinkedHashMap<>();
    private final KeyLines keyLines;

    MarkdownValues(List<Remark> remarks) {
        this.remarks = remarks;
        this.keyLines = new KeyLines(this::put, remarks);
    }

    /** Everything that was understood. */
    Value.Fields read(String text) {
        MarkdownSections document = MarkdownSections.of(text);
        keyLines.read(document.preamble());
        for (Section section : document.sections()) {
            read(section);
        }
        if (!fields.containsKey("name")) {
            document.title().flatMap(BriefTitle::name).ifPresent(name -> {
                put("name", new Value.Text(name, document.titleLine()));
                remarks.add(new Remark(
                        Remark.Kind.ASSUMED, document.titleLine(), "name: " + name + ", from the title of the brief"));
            });
        }
        groups.forEach((name, group) -> {
            List<Value.Field> nested = List.copyOf(group.values());
            put(name, new Value.Fields(nested, nested.get(0).line()));
        });
        return new Value.Fields(List.copyOf(fields.values()), 1);
    }

    private void read(Section section) {
        Optional<String> known = Vocabulary.section(section.title());
        if (known.isEmpty()) {
            remarks.add(new Remark(Remark.Kind.NOT_UNDERSTOOD, section.line(), "section \"" + section.title() + "\""));
            return;
        }
        String key = known.get();
        switch (key) {
            case "notes" ->
                remarks.add(
                        new Remark(Remark.Kind.FOR_BUILDERS, section.line(), "section \"" + section.title() + "\""));
            case "facts" -> {
                keyLines.read(section.blocks());
                section.children().forEach(this::read);
            }
            case "colors" -> new KeyLines((name, value) -> put(name, value), remarks, "colors.").read(section.blocks());
            case "services" -> {
                heading(key, section);
                MarkdownServices services = new MarkdownServices(remarks);
                put(key, services.read(section));
                services.lead().ifPresent(lead -> put("servicesLead", lead));
            }
            case "testimonials", "faq", "hours", "pages" -> {
                heading(key, section);
                put(key, new MarkdownLists(remarks).read(key, section));
            }
            case "action" -> action(section);
            case "notice" -> notice(section);
            default -> {
                if (key.equals("about")) {
                    heading(key, section);
                }
                if (!section.source().isBlank()) {
                    put(key, new Value.Text(section.source(), section.sourceLine()));
                }
            }
        }
    }

    private void heading(String key, Section section) {
        if (!key.equals("pages")) {
            put("headings." + key, new Value.Text(section.title(), section.line()));
        }
    }

    private void action(Section section) {
        String text = section.source().strip();
        List<String> lines = text.lines()
                .map(line -> line.replaceFirst("^\\s*[-*+]\\s+", "")
                        .replace("**", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
        Map<String, String> parts = new LinkedHashMap<>();
        for (String line : lines) {
            String[] pair = line.split(":\\s+", 2);
            parts.put(pair.length == 2 ? pair[0].toLowerCase(java.util.Locale.ROOT) : "", pair[pair.length - 1]);
        }
        String label = parts.get("label");
        String to = parts.getOrDefault("to", parts.get("target"));
        if (label != null && to != null) {
            put("action", new Value.Text(label + " → " + to, section.sourceLine()));
        } else if (lines.size() == 1) {
            put("action", new Value.Text(MarkdownText.withAddresses(lines.get(0)), section.sourceLine()));
        } else if (!lines.isEmpty()) {
            remarks.add(new Remark(
                    Remark.Kind.NOT_UNDERSTOOD,
                    section.line(),
                    "section \"" + section.title() + "\": write Label: and To: lines"));
        }
    }

    private void notice(Section section) {
        List<Value.Field> parts = new ArrayList<>();
        String body = section.source();
        if (!section.children().isEmpty() && section.blocks().isEmpty()) {
            Section child = section.children().get(0);
            parts.add(new Value.Field("heading", child.line(), new Value.Text(child.title(), child.line())));
            body = child.source();
        }
        if (!body.isBlank()) {
            parts.add(new Value.Field("body", section.sourceLine(), new Value.Text(body, section.sourceLine())));
            put("notice", new Value.Fields(parts, section.line()));
        }
    }

    /** Keeps the first value of a key; {@code address.street} goes into the group {@code address}. */
    private void put(String key, Value value) {
        if (value == null) {
            return;
        }
        int dot = key.indexOf('.');
        Map<String, Value.Field> target =
                dot < 0 ? fields : groups.computeIfAbsent(key.substring(0, dot), name -> new LinkedHashMap<>());
        String name = key.substring(dot + 1);
        Value.Field before = target.get(name);
        if (before == null) {
            target.put(name, new Value.Field(name, value.line(), value));
        } else if (before.value() instanceof Value.Items first && value instanceof Value.Items more) {
            List<Value> all = new ArrayList<>(first.items());
            all.addAll(more.items());
            target.put(name, new Value.Field(name, first.line(), new Value.Items(all, first.line())));
        } else if (!key.startsWith("headings.") && !before.value().equals(value)) {
            remarks.add(new Remark(
                    Remark.Kind.NOT_UNDERSTOOD,
                    value.line(),
                    "a second value for " + key + "; the one on line " + before.line() + " is used"));
        }
    }
}
