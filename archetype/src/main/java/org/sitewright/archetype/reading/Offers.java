package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Settles offers that stand in a brief more than once: the same twice is one, two prices of one thing are none. */
final class Offers {
    private final Found found;

    Offers(Found found) {
        this.found = found;
    }

    void settle() {
        Map<String, Value.Fields> first = new LinkedHashMap<>();
        List<Value> settled = new ArrayList<>();
        for (Value item : found.list("services")) {
            Value.Fields fields = (Value.Fields) item;
            if (OfferReader.value(fields, "items") instanceof Value.Items items) {
                List<Value> kept = new ArrayList<>();
                items.items()
                        .forEach(offer ->
                                keep((Value.Fields) offer, Values.text(fields, "group"), first, kept, settled));
                if (!kept.isEmpty()) {
                    settled.add(Values.fields(
                            "group",
                            OfferReader.value(fields, "group"),
                            "note",
                            OfferReader.value(fields, "note"),
                            "items",
                            Values.items(kept)));
                }
            } else {
                keep(fields, "", first, settled, settled);
            }
        }
        found.list("services").clear();
        found.list("services").addAll(settled);
        found.disputes().doubts().forEach(this::doubted);
    }

    /** Takes the price from the offers that a sentence names where it doubts another one. */
    private void doubted(Excerpt sentence) {
        String words = " " + plain(sentence.line()) + " ";
        for (Value.Fields offer : all()) {
            String name = plain(Values.text(offer, "name"));
            String price = Values.text(offer, "price");
            if (name.length() > 3 && words.contains(" " + name + " ") && !price.isEmpty()) {
                found.remark(
                        Remark.Kind.CONTRADICTION,
                        sentence.span(),
                        "price of " + Values.text(offer, "name") + ": " + price + " ("
                                + offer.span().place() + ") or as \"" + sentence.line() + "\" says");
                replace(found.list("services"), List.of(), offer, without(offer));
                found.disputes().add(Values.text(offer, "name"), price + " " + sentence.line());
            }
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private List<Value.Fields> all() {
        return found.list("services").stream()
                .flatMap(entry -> OfferReader.value((Value.Fields) entry, "items") instanceof Value.Items list
                        ? list.items().stream()
                        : Stream.of(entry))
                .map(Value.Fields.class::cast)
                .toList();
    }

    private void keep(
            Value.Fields offer, String group, Map<String, Value.Fields> first, List<Value> into, List<Value> settled) {
        String name = Values.text(offer, "name").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        Value.Fields before = first.get(name);
        boolean sameFile =
                before != null && before.span().file().equals(offer.span().file());
        if (before == null || (!group.isEmpty() && sameFile)) {
            first.putIfAbsent(name, offer);
            into.add(offer);
            return;
        }
        String price = digits(before);
        String other = digits(offer);
        if (!price.isEmpty() && !other.isEmpty() && !price.equals(other)) {
            found.remark(
                    Remark.Kind.CONTRADICTION,
                    offer.span(),
                    "price of " + Values.text(offer, "name") + ": " + Values.text(before, "price") + " ("
                            + before.span().place() + ") or " + Values.text(offer, "price") + " ("
                            + offer.span().place() + ")");
            replace(settled, into, before, without(before));
        } else if (price.isEmpty() && !other.isEmpty()) {
            replace(settled, into, before, with(before, offer));
        }
    }

    /** Takes the price {@code amount} from every offer that has it; their names. */
    List<String> withoutPrice(String amount) {
        List<Value.Fields> offers = priced(amount);
        offers.forEach(offer -> replace(found.list("services"), List.of(), offer, without(offer)));
        return offers.stream().map(offer -> Values.text(offer, "name")).toList();
    }

    /** Puts {@code now} in place of the price {@code before} where one offer alone has it; its name, or empty. */
    Optional<String> corrected(String before, Excerpt now) {
        List<Value.Fields> offers = priced(before);
        if (offers.size() != 1) {
            return Optional.empty();
        }
        Value.Text old = (Value.Text) OfferReader.value(offers.get(0), "price");
        Matcher sign = Pattern.compile(Figures.SIGN).matcher(old.text());
        Value currency = OfferReader.value(offers.get(0), "currency");
        if (currency == null && sign.find()) {
            currency = new Value.Text(sign.group(), old.span());
        }
        if (currency == null) {
            return Optional.empty();
        }
        Value.Fields right = with(without(offers.get(0)), Values.fields("price", now.value(), "currency", currency));
        replace(found.list("services"), List.of(), offers.get(0), right);
        return Optional.of(Values.text(right, "name"));
    }

    private List<Value.Fields> priced(String amount) {
        String wanted = amount.replace(',', '.').replaceAll("\\.00?$", "");
        return all().stream().filter(offer -> digits(offer).equals(wanted)).toList();
    }

    private static String digits(Value.Fields offer) {
        return Values.text(offer, "price")
                .replaceAll("[^\\d.,]", "")
                .replaceAll("[.,]00?$", "")
                .replace(',', '.');
    }

    private static Value.Fields without(Value.Fields offer) {
        return new Value.Fields(
                offer.fields().stream()
                        .filter(field ->
                                !field.key().startsWith("price") && !field.key().equals("currency"))
                        .toList(),
                offer.span());
    }

    private static Value.Fields with(Value.Fields offer, Value.Fields more) {
        List<Value.Field> fields = new ArrayList<>(offer.fields());
        more.fields().stream()
                .filter(field ->
                        offer.fields().stream().noneMatch(own -> own.key().equals(field.key())))
                .forEach(fields::add);
        return new Value.Fields(fields, offer.span());
    }

    private static void replace(List<Value> settled, List<Value> current, Value.Fields before, Value.Fields after) {
        for (List<Value> list : List.of(settled, current)) {
            for (int i = 0; i < list.size(); i++) {
                Value.Fields entry = (Value.Fields) list.get(i);
                if (entry == before) {
                    list.set(i, after);
                } else if (OfferReader.value(entry, "items") instanceof Value.Items items
                        && items.items().contains(before)) {
                    List<Value> offers = new ArrayList<>(items.items());
                    offers.set(offers.indexOf(before), after);
                    list.set(
                            i,
                            Values.fields(
                                    "group",
                                    OfferReader.value(entry, "group"),
                                    "note",
                                    OfferReader.value(entry, "note"),
                                    "items",
                                    Values.items(offers)));
                }
            }
        }
    }
}
