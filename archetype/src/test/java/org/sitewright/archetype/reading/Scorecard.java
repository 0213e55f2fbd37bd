package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitewright.archetype.brief.Address;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Document;

/**
 * Holds what a reader found against what a person found: recall by field, and what was shown that may not be. Words are
 * found wherever they are shown, prices by their digits whatever offer they stand beside; names, addresses of links, colours
 * and typefaces are no sentences and do not count as shown.
 */
final class Scorecard {
    private static final Set<String> CLOSED = Set.of("kind", "use", "ordered", "onePage", "locale");
    private final Expected expected;
    private final Map<String, Document> documents;
    private final Map<String, List<String>> found = new LinkedHashMap<>();
    private final List<Value.Text> shown = new ArrayList<>();
    private final List<String> pairs = new ArrayList<>();
    private final Set<Value.Text> unseen = new HashSet<>();
    final List<String> missed = new ArrayList<>();
    final List<String> leaked = new ArrayList<>();
    final Map<String, int[]> recall = new TreeMap<>();
    final Map<String, int[]> precision = new TreeMap<>();
    int sentences;

    Scorecard(Expected expected, ReadBrief read) {
        this.expected = expected;
        this.documents = new LinkedHashMap<>();
        read.delivery().documents().forEach(document -> documents.put(document.file(), document));
        collect("", read.reading().values());
        bound(read.brief());
        recall(read);
        precision();
    }

    private void collect(String path, Value value) {
        if (value instanceof Value.Text text) {
            String key = path.substring(path.lastIndexOf('/') + 1);
            if (!CLOSED.contains(key)) {
                found.computeIfAbsent(path, name -> new ArrayList<>()).add(text.text());
                shown.add(text);
                if (path.matches("/(colors|fonts|assets|domain|links|name|headings|languages).*")) {
                    unseen.add(text);
                }
            }
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> collect(path, item));
        } else if (value instanceof Value.Fields fields) {
            pairs.add(Values.text(fields, "name") + " " + Values.text(fields, "label") + Values.text(fields, "text"));
            pairs.add(Values.text(fields, "name") + " " + Values.text(fields, "role"));
            pairs.add(Values.text(fields, "value") + " " + Values.text(fields, "label"));
            pairs.add(Values.text(fields, "heading") + " " + Values.text(fields, "body"));
            fields.fields().stream()
                    .filter(field -> !Set.of("instructions", "unclear").contains(field.key()))
                    .forEach(field -> collect(path + "/" + field.key(), field.value()));
        }
    }

    private void bound(Brief brief) {
        List<String> hours = brief.hours().stream().map(Hours::of).toList();
        found.put("#hours", hours);
        brief.contact().address().ifPresent(address -> found.put("#address", parts(address)));
        found.put(
                "#link",
                brief.contact().links().stream()
                        .flatMap(
                                link -> Stream.of(link.to(), String.valueOf(link.label()), String.valueOf(link.kind())))
                        .toList());
        found.put("#locale", List.of(brief.locale().toLanguageTag()));
    }

    private static List<String> parts(Address address) {
        return Stream.of(
                        address.street(), address.locality(), address.region(), address.postalCode(), address.country())
                .filter(part -> part != null)
                .toList();
    }

    private void recall(ReadBrief read) {
        Predicate<Expected.Fact> visitors = Expected.Fact::forVisitors;
        for (Expected.Fact fact : expected.facts()) {
            if (fact.field().equals("gap") || fact.field().equals("action.kind")) {
                continue;
            }
            boolean hit = visitors.test(fact) ? has(fact, read) : other(fact, read);
            int[] counts = recall.computeIfAbsent(fact.field(), name -> new int[2]);
            counts[1]++;
            if (hit) {
                counts[0]++;
            } else {
                missed.add(fact.field() + ": " + (fact.of() == null ? "" : fact.of() + " => ") + fact.value());
            }
        }
    }

    private boolean has(Expected.Fact fact, ReadBrief read) {
        String value = plain(fact.value());
        return switch (fact.field()) {
            case "hours" -> Hours.same(found.get("#hours"), fact.value());
            case "locale" ->
                found.get("#locale")
                        .get(0)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(fact.value().toLowerCase(Locale.ROOT).substring(0, 2));
            case "languages" ->
                read.brief().languages().stream()
                        .anyMatch(language -> language.toLanguageTag().startsWith(fact.value())
                                || language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(fact.value()));
            case "street", "locality", "region", "postalCode", "country" -> in("#address", value) || anywhere(value);
            case "phone" ->
                read.brief()
                                .contact()
                                .phone()
                                .filter(phone -> digits(phone).equals(digits(fact.value())))
                                .isPresent()
                        || (fact.of() != null && anywhere(value));
            case "email", "domain" -> in("/" + fact.field(), value.replaceFirst("^(https? )?(www )?", ""));
            case "link" ->
                in("#link", value)
                        || found.get("#link").stream()
                                .anyMatch(to -> digits(to).length() > 6
                                        && digits(to)
                                                .contains(digits(fact.value()).replaceFirst("^0+", ""))
                                        && !digits(fact.value()).isEmpty());
            case "action.label" -> in("/action", value) || in("/action/label", value);
            case "color" ->
                found.keySet().stream().anyMatch(path -> path.startsWith("/colors/") && in(path, value))
                        || read.brief().remarks().stream()
                                .anyMatch(remark -> remark.kind() == Remark.Kind.NOT_FOLLOWED
                                        && plain(remark.what()).contains(value));
            case "font" -> in("/fonts", value);
            case "asset" -> in("/assets/file", value);
            case "page" ->
                in("/pages/title", value)
                        || found.getOrDefault("/pages/title", List.of()).stream()
                                .map(Scorecard::plain)
                                .anyMatch(title -> value.startsWith(title + " "))
                        || in("/pages", value);
            case "url" ->
                found.getOrDefault("/pages/path", List.of())
                        .contains(fact.value().strip());
            case "name" -> in("/name", value);
            case "offer.price" -> price(fact);
            case "text",
                    "section",
                    "description",
                    "tagline",
                    "group",
                    "number",
                    "offer",
                    "offer.text",
                    "offer.duration",
                    "person",
                    "person.role",
                    "person.text",
                    "question",
                    "answer",
                    "testimonial",
                    "testimonial.name",
                    "area",
                    "legal" -> anywhere(value);
            default -> throw new IllegalArgumentException("unknown field " + fact.field());
        };
    }

    private boolean price(Expected.Fact fact) {
        String wanted = digits(fact.value());
        return Stream.of(
                        "/services/price",
                        "/services/items/price",
                        "/services/prices/price",
                        "/services/items/prices/price")
                .flatMap(path -> found.getOrDefault(path, List.of()).stream())
                .anyMatch(price -> !digits(price).isEmpty() && wanted.startsWith(digits(price)));
    }

    private boolean other(Expected.Fact fact, ReadBrief read) {
        String value = plain(fact.value());
        if (fact.field().startsWith("instruction.")) {
            return read.brief().instructions().stream()
                            .anyMatch(instruction -> plain(instruction.text()).contains(value)
                                    || value.contains(plain(instruction.text())))
                    || listed(read, value);
        }
        if (fact.field().equals("placeholder")) {
            return !anywhere(value)
                            && read.brief().remarks().stream()
                                    .anyMatch(remark -> plain(remark.what()).contains(value))
                    || read.brief().instructions().stream()
                            .anyMatch(instruction -> plain(instruction.text()).contains(value))
                    || listed(read, value);
        }
        List<String> sides = Arrays.stream(
                        fact.value().replaceFirst("^[^:]*:\\s*", "").split("\\s+\\|\\s+"))
                .map(Scorecard::plain)
                .toList();
        return read.brief().remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.CONTRADICTION || remark.kind() == Remark.Kind.ASSUMED)
                .anyMatch(remark ->
                        sides.stream().allMatch(side -> plain(remark.what()).contains(side)));
    }

    private static boolean listed(ReadBrief read, String value) {
        return read.brief().remarks().stream()
                .anyMatch(remark -> plain(remark.what()).contains(value));
    }

    private boolean in(String path, String value) {
        return found.getOrDefault(path, List.of()).stream()
                .map(Scorecard::plain)
                .anyMatch(other ->
                        other.equals(value) || other.contains(value) || (other.length() > 6 && value.contains(other)));
    }

    private boolean anywhere(String value) {
        return Stream.concat(shown.stream().map(Value.Text::text), pairs.stream())
                .map(Scorecard::plain)
                .anyMatch(text -> (" " + text + " ").contains(" " + value + " "));
    }

    private void precision() {
        for (Value.Text value : shown) {
            if (unseen.contains(value)) {
                continue;
            }
            for (String sentence : value.text().split("(?<=[.!?])\\s+|\\n+")) {
                String plain = plain(sentence);
                if (plain.isEmpty()) {
                    continue;
                }
                sentences++;
                Document document = documents.get(value.span().file());
                boolean secret = expected.secrets().stream()
                        .anyMatch(words -> (" " + plain + " ").contains(" " + plain(words) + " "));
                boolean line = onVisitorsLine(plain)
                        || document == null
                        || document.extracted()
                        || expected.visitors().isEmpty()
                        || expected.mayShow(value.span().file(), line(document, value.span(), plain));
                if (secret || !line) {
                    leaked.add((secret ? "SECRET " : "") + value.span() + ": " + sentence);
                }
            }
        }
    }

    /** Whether the words stand on a line that may be published, wherever it is. */
    private boolean onVisitorsLine(String plain) {
        return expected.visitors().stream().anyMatch(span -> {
            Document document = documents.get(span.file());
            return document != null
                    && IntStream.rangeClosed(
                                    span.line(),
                                    Math.min(span.endLine(), document.lines().count()))
                            .anyMatch(line ->
                                    (" " + plain(document.lines().line(line)) + " ").contains(" " + plain + " "));
        });
    }

    /** The line of the span on which the words stand. */
    private static int line(Document document, Span span, String plain) {
        for (int line = Math.max(1, span.line());
                line <= Math.min(span.endLine(), document.lines().count());
                line++) {
            String words = plain(document.lines().line(line));
            if (!words.isEmpty() && (words.contains(plain) || plain.contains(words))) {
                return line;
            }
        }
        return span.line();
    }

    private static String digits(String text) {
        return text.replaceAll("\\(0\\)", "")
                .replaceAll("[^0-9]", "")
                .replaceFirst("^(?:0044|44|0049|49|0034|34|0033|33)(?=\\d{8})", "0")
                .replaceFirst("^0+(?=\\d{9})", "");
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\\\([\\\\`*_\\[\\]<>#.+-])", "$1")
                .replaceAll("[^\\p{L}\\p{N}#@½€$£%/'.,-]+", " ")
                .replaceAll("(?<=\\s|^)['.,-]+|['.,-]+(?=\\s|$)", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Recall over the fields for visitors. */
    double factRecall() {
        return ratio(recall.entrySet().stream()
                .filter(entry -> new Expected.Fact(entry.getKey(), null, "").forVisitors())
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Share of what is shown that may be. */
    double visiblePrecision() {
        return sentences == 0 ? 1 : 1 - (double) leaked.size() / sentences;
    }

    static double ratio(List<int[]> counts) {
        int hits = counts.stream().mapToInt(count -> count[0]).sum();
        int all = counts.stream().mapToInt(count -> count[1]).sum();
        return all == 0 ? 1 : (double) hits / all;
    }
}
