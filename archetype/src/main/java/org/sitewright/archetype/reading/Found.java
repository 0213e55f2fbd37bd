package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** What has been found so far. Two values of one thing that differ are both listed, and neither is used. */
final class Found {
    /** Lists of names, in which each stands once. */
    private static final Set<String> NAMES = Set.of("fonts", "languages");

    private static final Set<String> EXACT = Set.of("phone", "email", "domain", "address");

    private final Map<String, List<Value.Text>> texts = new LinkedHashMap<>();
    private final Map<String, List<Value>> lists = new LinkedHashMap<>();
    private final Map<Instruction.Kind, List<Excerpt>> instructions = new LinkedHashMap<>();
    private final List<Excerpt> unclear = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final Disputes disputes = new Disputes();
    private final Set<Value> alone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> preferred = new HashSet<>();
    private final Map<String, BitSet> given = new HashMap<>();
    private final List<String> senders = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();
    private Value.Fields notice;

    /** What a reader would find, kept apart. */
    static Found trial(Consumer<Found> reader) {
        Found trial = new Found();
        reader.accept(trial);
        return trial;
    }

    /** A value of which there is one; {@code address.street} goes into the group {@code address}. */
    void put(String key, Value.Text value) {
        if (settled.contains(key)) {
            return;
        }
        List<Value.Text> values = texts.computeIfAbsent(key, name -> new ArrayList<>());
        if (values.stream().noneMatch(other -> same(key, other.text(), value.text()))) {
            values.add(value);
        }
    }

    /** Exact values found so far stand: what is found from now on is older, and does not contradict them. */
    void settle() {
        texts.keySet().stream()
                .filter(key -> EXACT.contains(key.replaceFirst("\\..*", "")))
                .forEach(settled::add);
    }

    /** From now on two exact values contradict each other again. */
    void unsettle() {
        settled.clear();
    }

    /** The host of an address from which the client writes. */
    void senderHost(String host) {
        senders.add(host);
    }

    /** The value of {@code key}, in place of all that were found before it. */
    void only(String key, Value.Text value) {
        texts.put(key, new ArrayList<>(List.of(value)));
    }

    /** The same, before all that were found before it. */
    void prefer(String key, Value.Text value) {
        if (!preferred.add(key)) {
            put(key, value);
            return;
        }
        List<Value.Text> before = texts.remove(key);
        put(key, value);
        if (before != null) {
            before.forEach(other -> put(key, other));
        }
    }

    /** Whether a value of {@code key} was found. */
    boolean has(String key) {
        return texts.containsKey(key) || !lists.getOrDefault(key, List.of()).isEmpty();
    }

    /** The first value of {@code key}. */
    Optional<Value.Text> first(String key) {
        return texts.getOrDefault(key, List.of()).stream().findFirst();
    }

    /** Whether a text of {@code group} is {@code value}. */
    boolean hasValue(String group, String value) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(group))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(text -> text.text().equalsIgnoreCase(value));
    }

    /** An item of a list. */
    void add(String list, Value item) {
        List<Value> items = lists.computeIfAbsent(list, name -> new ArrayList<>());
        boolean named = NAMES.contains(list)
                && item instanceof Value.Text name
                && items.stream().anyMatch(other -> ((Value.Text) other).text().equals(name.text()));
        if (!named && !items.contains(item)) {
            items.add(item);
        }
    }

    /** A passage that no other one goes on with: what stands around it is not shown. */
    void alone(Value passage) {
        add("passages", passage);
        alone.add(passage);
    }

    /** Whether a passage stands alone. */
    boolean isAlone(Value passage) {
        return alone.contains(passage);
    }

    /** The items of a list so far; may be changed. */
    List<Value> list(String key) {
        return lists.computeIfAbsent(key, name -> new ArrayList<>());
    }

    /** Changes the texts of {@code key}; those that are blank then are gone. */
    void change(String key, UnaryOperator<String> change) {
        List<Value.Text> values = texts.getOrDefault(key, List.of());
        List<Value.Text> changed = values.stream()
                .map(value -> new Value.Text(change.apply(value.text()), value.span()))
                .filter(value -> !value.text().isBlank())
                .toList();
        if (changed.isEmpty()) {
            texts.remove(key);
        } else {
            texts.put(key, new ArrayList<>(changed));
        }
    }

    /** Host names of the client: of the site, and behind the @ of the e-mail address. */
    List<String> hosts() {
        List<String> hosts = new ArrayList<>();
        texts.getOrDefault("domain", List.of()).forEach(host -> hosts.add(host.text()));
        texts.getOrDefault("email", List.of())
                .forEach(email -> hosts.add(email.text().replaceFirst(".*@", "")));
        hosts.addAll(senders);
        hosts.stream()
                .filter(host -> host.indexOf('-') > 4)
                .map(host -> host.substring(0, host.indexOf('-')))
                .toList()
                .forEach(hosts::add);
        return hosts;
    }

    /** Things that have two values. */
    Disputes disputes() {
        return disputes;
    }

    /** Something visitors should know now. */
    void notice(Value.Fields value) {
        if (notice == null) {
            notice = value;
        } else {
            add("passages", value);
        }
    }

    /** Lines of a file that their author marks for visitors. */
    void given(String file, int first, int last) {
        given.computeIfAbsent(file, name -> new BitSet()).set(first, last + 1);
    }

    /** Whether an excerpt stands on lines that are marked for visitors. */
    boolean isGiven(Excerpt excerpt) {
        Span span = excerpt.span();
        return given.containsKey(span.file()) && given.get(span.file()).get(span.line());
    }

    /** What has been found for the builders so far. */
    Collection<Excerpt> instructions() {
        return instructions.values().stream().flatMap(List::stream).toList();
    }

    /** Something for the builders. */
    void instruct(Instruction.Kind kind, Excerpt excerpt) {
        if (!excerpt.isBlank()) {
            instructions.computeIfAbsent(kind, name -> new ArrayList<>()).add(excerpt);
        }
    }

    /** Something that is neither for visitors nor for the builders for certain. */
    void unclear(Excerpt excerpt) {
        if (!excerpt.isBlank()) {
            unclear.add(excerpt);
        }
    }

    /** What was unclear, and is not any longer. */
    void clear(Excerpt excerpt) {
        unclear.remove(excerpt);
    }

    /** What is unclear so far. */
    Collection<Excerpt> unclear() {
        return List.copyOf(unclear);
    }

    /** Something to be said about a place. */
    void remark(Remark.Kind kind, Span span, String what) {
        remarks.add(new Remark(kind, span, what));
    }

    /** Everything, in the form of {@code brief.yaml}. */
    Reading reading(Span all) {
        List<Value.Field> fields = new ArrayList<>();
        Map<String, List<Value.Field>> groups = new LinkedHashMap<>();
        texts.forEach((key, values) -> {
            Value.Text value = decide(key, values);
            int dot = key.indexOf('.');
            if (value != null && dot < 0) {
                fields.add(new Value.Field(key, value.span(), value));
            } else if (value != null) {
                groups.computeIfAbsent(key.substring(0, dot), name -> new ArrayList<>())
                        .add(new Value.Field(key.substring(dot + 1), value.span(), value));
            }
        });
        groups.forEach((key, group) -> {
            if (fields.stream().noneMatch(field -> field.key().equals(key))) {
                fields.add(field(key, new Value.Fields(group, group.get(0).span())));
            }
        });
        if (notice != null) {
            fields.add(field("notice", notice));
        }
        lists.forEach((key, items) -> {
            if (!items.isEmpty()) {
                fields.add(field(key, Values.items(items)));
            }
        });
        List<Span> published = new ArrayList<>();
        fields.forEach(field -> spans(field.value(), published));
        List<Value.Field> kinds = new ArrayList<>();
        instructions.forEach((kind, excerpts) -> {
            List<Value> items = rest(excerpts, published);
            if (!items.isEmpty()) {
                kinds.add(field(kind.name().toLowerCase(Locale.ROOT), Values.items(items)));
            }
        });
        if (!kinds.isEmpty()) {
            fields.add(
                    field("instructions", new Value.Fields(kinds, kinds.get(0).span())));
        }
        List<Value> notes = rest(unclear, published);
        if (!notes.isEmpty()) {
            fields.add(field("unclear", Values.items(notes)));
        }
        return new Reading(new Value.Fields(fields, all), List.copyOf(remarks));
    }

    /** Places of single facts; a running text is either for visitors or not. */
    private static void spans(Value value, List<Span> into) {
        if (value instanceof Value.Text text) {
            if (text.text().length() <= 400) {
                into.add(text.span());
            }
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> spans(item, into));
        } else if (value instanceof Value.Fields fields) {
            fields.fields().forEach(field -> spans(field.value(), into));
        }
    }

    /** What stands around the facts that were found in it. */
    private static List<Value> rest(List<Excerpt> excerpts, List<Span> published) {
        Map<String, List<Span>> byFile = new LinkedHashMap<>();
        published.forEach(span ->
                byFile.computeIfAbsent(span.file(), file -> new ArrayList<>()).add(span));
        List<Value> rest = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            Span whole = excerpt.span();
            List<Span> inside = byFile.getOrDefault(whole.file(), List.of()).stream()
                    .filter(span -> span.line() <= whole.endLine()
                            && span.endLine() >= whole.line()
                            && span.endLine() - span.line() < 4)
                    .toList();
            (inside.isEmpty() ? List.of(excerpt) : excerpt.without(inside)).forEach(part -> rest.add(part.value()));
        }
        return rest;
    }

    private static Value.Field field(String key, Value value) {
        return new Value.Field(key, value.span(), value);
    }

    private Value.Text decide(String key, List<Value.Text> values) {
        Value.Text first = values.get(0);
        boolean exact = EXACT.contains(key.replaceFirst("\\..*", ""));
        if (values.size() > 1 && exact) {
            List<String> both = values.stream()
                    .map(value -> value.text() + " (" + value.span().place() + ")")
                    .toList();
            remark(Remark.Kind.CONTRADICTION, first.span(), key + ": " + String.join(" or ", both));
            return null;
        }
        values.stream()
                .skip(1)
                .forEach(other -> remark(
                        Remark.Kind.ASSUMED,
                        other.span(),
                        key + ": \"" + first.text() + "\" (" + first.span().place() + ") is used, not \"" + other.text()
                                + "\""));
        return first;
    }

    private static boolean same(String key, String left, String right) {
        String one = plain(key, left);
        String other = plain(key, right);
        return one.equals(other) || (key.equals("address") && (one.contains(other) || other.contains(one)));
    }

    private static String plain(String key, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (key) {
            case "phone" ->
                lower.replaceAll("\\(0\\)|[^0-9]", "").replaceFirst("^(00)?(44|49|34|33|1)(?=\\d{9})|^0", "");
            case "domain" -> lower.replaceFirst("^(https?://)?(www\\.)?", "").replaceFirst("/$", "");
            default -> lower.replaceAll("[^\\p{L}\\p{N}]", "");
        };
    }
}
