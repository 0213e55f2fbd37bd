package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Offers of a table; a column of prices with a heading of its own is an option. */
final class OfferTable {
    private static final Pattern BARE_AMOUNT = Pattern.compile("\\d[\\d.,’']*");
    /** What stands for a price where there is none. */
    private static final Pattern WORDS = Pattern.compile(
            "(?iU)(?:price )?(?:on request|on application|by quotation|by arrangement|free(?: of charge)?|included|(?:preis )?(?:auf anfrage|nach (?:absprache|aufwand|vereinbarung))|frei|kostenlos|gratis|inklusive|(?:prix )?(?:sur (?:demande|devis)|selon arrivage)|gratuit|a consultar|según mercado)\\.?");

    private static final Pattern CURRENCY = Pattern.compile(Figures.SIGN);
    private static final Pattern OPTIONS = Pattern.compile("(.*?)\\s*\\(([^()]*[/|][^()]*)\\)");

    private static final Pattern REFUSED = Pattern.compile(
            "(?iU)\\b(don't|dont|do not|don’t) (list|show|mention|sell)\\b|\\bnot (listed|for sale|yet right)\\b");

    /** What a cell says of a row that is not to be shown. */
    private static final Pattern REFUSES = Pattern.compile(
            "(?iU)\\W*(?:n|no|nope|not|nein|non|nee|false|0|x|never|hide|hidden|intern\\w*)\\b.*|[✗✘❌-]+");

    private final Found found;

    OfferTable(Found found) {
        this.found = found;
    }

    List<Value> read(Block.Table table) {
        List<Columns> kinds = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            kinds.add(kind(table, i));
        }
        if (!kinds.contains(Columns.NAME) && !kinds.isEmpty()) {
            kinds.set(0, Columns.NAME);
        }
        List<Value> offers = new ArrayList<>();
        for (List<Excerpt> row : table.rows()) {
            Value.Fields offer = offer(table.header(), kinds, row);
            boolean several = offer != null
                    && offer.fields().size() == 1
                    && Values.text(offer, "name").contains(", ");
            if (several) {
                row.get(kinds.indexOf(Columns.NAME))
                        .split(Pattern.compile(",\\s+"))
                        .forEach(name -> offers.add(Values.fields("name", name)));
            } else if (offer != null) {
                offers.add(offer);
            }
        }
        return kinds.contains(Columns.GROUP) ? grouped(table, kinds.indexOf(Columns.GROUP), offers) : offers;
    }

    /** The offers below the groups that a column names. */
    private static List<Value> grouped(Block.Table table, int column, List<Value> offers) {
        Map<String, List<Value>> groups = new LinkedHashMap<>();
        Map<String, Excerpt> names = new LinkedHashMap<>();
        for (Value offer : offers) {
            for (List<Excerpt> row : table.rows()) {
                if (row.size() > column
                        && row.get(0).span().line() == offer.span().line()) {
                    names.putIfAbsent(row.get(column).line(), row.get(column));
                    groups.computeIfAbsent(row.get(column).line(), name -> new ArrayList<>())
                            .add(offer);
                }
            }
        }
        List<Value> grouped = new ArrayList<>();
        groups.forEach((name, items) -> {
            if (name.isBlank()) {
                grouped.addAll(items);
            } else {
                grouped.add(Values.fields("group", names.get(name), "items", Values.items(items)));
            }
        });
        return grouped;
    }

    private static Columns kind(Block.Table table, int index) {
        Columns known = Columns.of(table.header().get(index).line());
        if (known == Columns.NAME
                && index > 0
                && Columns.of(table.header().get(0).line()) == Columns.NAME) {
            known = Columns.TEXT;
        }
        if (known == Columns.NONE && index > 0) {
            return priced(table, index) ? Columns.PRICE : mostlyBlank(table, index) ? Columns.PRIVATE : known;
        }
        return known;
    }

    /** Whether a column of which nothing is known says something in few rows only: somebody's remarks. */
    private static boolean mostlyBlank(Block.Table table, int index) {
        long filled = table.rows().stream()
                .filter(row -> row.size() > index && !row.get(index).isBlank())
                .count();
        return table.rows().size() > 2 && filled * 3 <= table.rows().size() * 2;
    }

    /** Whether most cells of a column are prices: one may still be open, or free. */
    private static boolean priced(Block.Table table, int index) {
        List<Excerpt> cells = table.rows().stream()
                .filter(row -> row.size() > index)
                .map(row -> row.get(index))
                .filter(cell -> !cell.isBlank() && !cell.line().matches("[–—-]"))
                .toList();
        boolean named = CURRENCY.matcher(table.header().get(index).text()).find();
        long prices = cells.stream()
                .filter(cell -> cell.text().length() < 40
                        && (Figures.hasPrice(cell)
                                || named && BARE_AMOUNT.matcher(cell.text()).matches()))
                .count();
        return prices > 0 && prices * 2 >= cells.size();
    }

    private Value.Fields offer(List<Excerpt> header, List<Columns> kinds, List<Excerpt> row) {
        Excerpt name = null;
        List<Excerpt> texts = new ArrayList<>();
        List<Value> prices = new ArrayList<>();
        Excerpt duration = null;
        boolean refused = false;
        for (int i = 0; i < Math.min(row.size(), kinds.size()); i++) {
            Excerpt cell = row.get(i).strip().withoutPictographs();
            if (cell.isBlank() || cell.text().matches("[–—-]+")) {
                continue;
            }
            switch (kinds.get(i)) {
                case NAME -> name = name == null ? cell : name;
                case PRICE -> {
                    if (WORDS.matcher(cell.text()).matches()
                            && kinds.stream()
                                            .filter(kind -> kind == Columns.PRICE)
                                            .count()
                                    == 1) {
                        texts.add(cell);
                    } else {
                        price(header.get(i), cell, kinds, prices);
                    }
                }
                case DURATION -> duration = cell;
                case SHOWN -> refused |= REFUSES.matcher(cell.line()).matches();
                case PRIVATE -> found.instruct(Instruction.Kind.OTHER, cell);
                case TEXT -> {
                    if (!Placeholder.in(cell.text()) && Voice.toBuilders(cell.text(), true)) {
                        found.instruct(Voice.kind(cell.text()), cell);
                    } else {
                        texts.add(cell);
                    }
                }
                case GROUP -> {}
                default -> {
                    if (cell.text().matches("(?s).*\\p{L}{2,}.*")) {
                        texts.add(cell);
                    }
                }
            }
        }
        if (refused) {
            row.forEach(cell -> found.instruct(Instruction.Kind.OTHER, cell));
        }
        if (name == null
                || refused
                || row.stream()
                        .anyMatch(cell -> Voice.isPrivate(cell.text())
                                || REFUSED.matcher(cell.text()).find())) {
            return null;
        }
        Excerpt open = texts.stream()
                .filter(cell -> Placeholder.in(cell.text()))
                .findFirst()
                .orElse(null);
        if (open != null || Placeholder.in(name.text())) {
            Placeholder.say(open == null ? name : open, found);
            return null;
        }
        List<Excerpt> several = prices.isEmpty() ? List.of() : optionNames(name, prices.size());
        if (!several.isEmpty()) {
            name = name.part(0, name.text().indexOf('(')).strip();
            for (int i = 0; i < prices.size(); i++) {
                prices.set(
                        i,
                        Values.fields(
                                "option",
                                several.get(i),
                                "price",
                                OfferReader.value((Value.Fields) prices.get(i), "price"),
                                "currency",
                                OfferReader.value((Value.Fields) prices.get(i), "currency")));
            }
        }
        boolean one = prices.size() == 1 && OfferReader.value((Value.Fields) prices.get(0), "option") == null;
        return Values.fields(
                "name",
                name,
                "text",
                joined(texts),
                one ? "price" : "prices",
                one ? OfferReader.value((Value.Fields) prices.get(0), "price") : Values.items(prices),
                "currency",
                one ? OfferReader.value((Value.Fields) prices.get(0), "currency") : null,
                "duration",
                duration);
    }

    /** All texts of a row in one, in their order. */
    private static Value joined(List<Excerpt> texts) {
        return texts.isEmpty()
                ? null
                : new Value.Text(
                        texts.stream().map(Excerpt::line).collect(Collectors.joining(" · ")),
                        texts.get(0).span().to(texts.get(texts.size() - 1).span()));
    }

    private static void price(Excerpt heading, Excerpt cell, List<Columns> kinds, List<Value> prices) {
        boolean option = kinds.stream().filter(kind -> kind == Columns.PRICE).count() > 1;
        List<Excerpt> found = Figures.prices(cell);
        Matcher sign = CURRENCY.matcher(heading.text());
        Excerpt currency = null;
        if (found.isEmpty() && BARE_AMOUNT.matcher(cell.text()).matches()) {
            found = List.of(cell);
            currency = sign.find() ? heading.part(sign.start(), sign.end()) : null;
        }
        for (Excerpt price : found) {
            prices.add(Values.fields("option", option ? heading : null, "price", price, "currency", currency));
        }
    }

    private static List<Excerpt> optionNames(Excerpt name, int prices) {
        Matcher options = OPTIONS.matcher(name.text());
        if (!options.matches() || prices < 2) {
            return List.of();
        }
        List<Excerpt> names = name.group(options, 2).split(Pattern.compile("\\s*[/|]\\s*"));
        return names.size() == prices ? names : List.of();
    }
}
