package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/**
 * What the client takes back in a remark for the builders: {@code Please take Rex off}, {@code leave that question out},
 * {@code no guest book}. What the remark names is not shown, wherever it stands; where it names nothing, what stands right
 * before it.
 */
final class Vetoes {
    private static final Pattern REFUSES = Pattern.compile("(?isU)" + Phrases.any("REFUSES"));

    /** What is taken back is a part of a thing, or words, and not the thing. */
    private static final Pattern PART = Pattern.compile("(?iU)" + Phrases.any("PART"));

    /** A remark that names nothing, but points at what stands before it. */
    private static final Pattern POINTS = Pattern.compile(
            "(?iU)\\b(?:take|leave|cut|keep|delete|remove|omit|scrap|drop|use|show|publish|mention|include)\\s+(?:that|this|it|them|these)\\b(?:\\s+(question|quote|review|line|sentence|bit|part))?|\\b(?:das|dies\\w*|die frage|den satz|den absatz) (?:bitte )?(?:streichen|weglassen|rausnehmen|löschen|nicht)\\b|(?:^|[,;:.–—-]\\s*)(?:please |bitte )?(?:delete|remove|streichen|weglassen|löschen)\\W*$");

    /** A name within a sentence. */
    private static final Pattern NAME = Pattern.compile("(?U)(?<=\\p{Ll}[,;]? )\\p{Lu}\\p{Ll}{2,}");

    private static final Pattern TITLE =
            Pattern.compile("(?iU)(?:the|a|an|dr|med|prof|mr|mrs|ms|frau|herr|die|der|das|le|la|les|el|los)\\b\\s*");

    private static final Pattern BACK = Pattern.compile(
            "(?iU)\\b(?:that|this|it|these|them|him|her|das|dies\\w*|ihn|sie|ça|cela|le|la|lo)\\b|^\\W*(?:delete|remove|streichen|weglassen|löschen)\\b");
    /** Several are meant, or a business. */
    private static final Pattern THEM = Pattern.compile("(?iU)\\b(?:them|these|those)\\b");

    private static final Pattern NO_PAGE = Pattern.compile(
            "(?iU)\\b(?:no|kein\\w*|ohne|drop the|without an?|without the)\\s+(\\p{L}+(?: book)?)(?=\\s*(?:[,.;:!)]|$|(?:please|bitte|page|section)\\b))");
    private static final int NEAR = 2;

    /** Lists of what a page shows, each with a name of its own. */
    private static final List<String> SHOWN = List.of("services", "people", "testimonials", "faq", "passages");

    private final Found found;
    private final List<Excerpt> remarks;

    private Vetoes(Found found) {
        this.found = found;
        this.remarks = List.copyOf(found.instructions());
    }

    /** Whether a remark takes something back. */
    static boolean refuses(String remark) {
        return REFUSES.matcher(remark).find();
    }

    /** Takes out of {@code found} what its instructions take back. */
    static void apply(Found found) {
        Vetoes vetoes = new Vetoes(found);
        vetoes.remarks.forEach(vetoes::apply);
        found.list("pages").removeIf(vetoes::unwantedPage);
    }

    private void apply(Excerpt remark) {
        List<Excerpt> sentences = Sentences.of(remark);
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i).line();
            Matcher refused = REFUSES.matcher(sentence);
            if (!refused.find()
                    || PART.matcher(sentence.substring(refused.start())).find()) {
                continue;
            }
            String before = i > 0 && BACK.matcher(sentence).find()
                    ? sentences.get(i - 1).line() + " "
                    : "";
            boolean others = THEM.matcher(sentence.substring(refused.start())).find();
            Predicate<Value.Fields> one = item -> !others || !isPerson(item);
            boolean named = withdraw(one.and(item -> names(sentence, item)), remark)
                    || !before.isEmpty() && withdraw(one.and(item -> names(before, item)), remark);
            Matcher points = POINTS.matcher(sentence);
            if (!named
                    && points.find()
                    && (points.group(1) != null || !NAME.matcher(sentence).find())) {
                nearest(remark);
            }
        }
    }

    private boolean unwantedPage(Value page) {
        String title = page instanceof Value.Text text ? text.text() : Values.text((Value.Fields) page, "title");
        return remarks.stream()
                .flatMap(remark -> NO_PAGE.matcher(remark.line()).results())
                .anyMatch(no ->
                        plain(no.group(1)).replace(" ", "").equals(plain(title).replace(" ", "")));
    }

    /** Takes out what stands right before a remark that says no more than "that". */
    private void nearest(Excerpt remark) {
        Span place = remark.span();
        Value.Fields last = null;
        for (Value.Fields item : items()) {
            boolean before = !label(item).isEmpty()
                    && item.span().file().equals(place.file())
                    && end(item) < place.line()
                    && place.line() - end(item) <= NEAR;
            if (before && (last == null || end(item) > end(last))) {
                last = item;
            }
        }
        if (last != null) {
            Value.Fields taken = last;
            withdraw(item -> item == taken, remark);
        }
    }

    private static int end(Value.Fields item) {
        return item.fields().stream()
                .mapToInt(field -> field.value().span().endLine())
                .max()
                .orElse(0);
    }

    private List<Value.Fields> items() {
        List<Value.Fields> items = new ArrayList<>();
        for (String list : SHOWN) {
            for (Value value : found.list(list)) {
                Value.Fields entry = (Value.Fields) value;
                if (OfferReader.value(entry, "items") instanceof Value.Items inner) {
                    inner.items().forEach(item -> items.add((Value.Fields) item));
                } else {
                    items.add(entry);
                }
            }
        }
        return items;
    }

    private boolean withdraw(Predicate<Value.Fields> vetoed, Excerpt remark) {
        List<Value.Fields> taken = items().stream().filter(vetoed).toList();
        for (Value.Fields item : taken) {
            for (String list : SHOWN) {
                found.list(list).removeIf(value -> value == item);
                found.list(list).replaceAll(value -> without((Value.Fields) value, item));
                found.list(list).removeIf(Vetoes::isEmpty);
            }
            found.remark(
                    Remark.Kind.UNCLEAR,
                    item.span(),
                    label(item) + ": not shown, as \"" + remark.line() + "\" takes it back");
        }
        return !taken.isEmpty();
    }

    private static Value without(Value.Fields entry, Value.Fields item) {
        if (!(OfferReader.value(entry, "items") instanceof Value.Items inner)
                || inner.items().stream().noneMatch(one -> one == item)) {
            return entry;
        }
        Value left = new Value.Items(
                inner.items().stream().filter(one -> one != item).toList(), inner.span());
        return new Value.Fields(
                entry.fields().stream()
                        .map(field ->
                                field.key().equals("items") ? new Value.Field("items", field.span(), left) : field)
                        .toList(),
                entry.span());
    }

    private static boolean isEmpty(Value entry) {
        return OfferReader.value((Value.Fields) entry, "items") instanceof Value.Items items
                && items.items().isEmpty();
    }

    private static String label(Value.Fields item) {
        for (String key : List.of("name", "question", "heading", "quote")) {
            if (!Values.text(item, key).isEmpty()) {
                return Values.text(item, key);
            }
        }
        return "";
    }

    /** Whether {@code words} name the thing: a person by the first name, anything else by its first two words. */
    private static boolean names(String words, Value.Fields item) {
        String label = label(item);
        String[] name = untitled(plain(label)).split(" ");
        if (label.isEmpty() || label.endsWith("?")) {
            return false;
        }
        boolean sentence = name.length > 8;
        String called = isPerson(item) || name.length == 1 ? name[0] : name[0] + " " + name[1];
        return !sentence && called.length() > 2 && (" " + plain(words) + " ").contains(" " + called + " ");
    }

    private static boolean isPerson(Value.Fields item) {
        return OfferReader.value(item, "role") != null || OfferReader.value(item, "quote") != null;
    }

    private static String untitled(String name) {
        Matcher title = TITLE.matcher(name);
        return title.lookingAt() && title.end() < name.length() ? untitled(name.substring(title.end())) : name;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
