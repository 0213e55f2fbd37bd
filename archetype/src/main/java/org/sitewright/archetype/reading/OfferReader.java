package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads what is offered: tables, lists, lines and headings with prices; a heading above several is their group. */
final class OfferReader {
    /** A name in a list of prices whose price is still to come: {@code Velvet hood ...... ???}. */
    private static final Pattern OPEN =
            Pattern.compile("(?U)(\\p{Lu}.{1,60}?)(?:\\s{3,}|\\t|\\s*\\.{3,}\\s*)(\\?{2,}.*)");

    private final Found found;

    OfferReader(Found found) {
        this.found = found;
    }

    /** Everything in {@code section} and below it; {@code named} says whether its heading names a group. */
    void read(Section section, boolean named) {
        List<Value> offers = new ArrayList<>();
        List<Excerpt> notes = new ArrayList<>();
        boolean listed = section.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table || block instanceof Block.ItemList);
        for (Block block : section.blocks()) {
            if (listed
                    && block instanceof Block.Paragraph text
                    && Sentences.of(text.text()).stream().allMatch(sentence -> Voice.isSentence(sentence.text()))) {
                visible(text, notes);
            } else {
                block(block, offers, notes);
            }
        }
        List<Section> groups = new ArrayList<>();
        boolean grouped = section.children().stream().anyMatch(OfferReader::isGroup);
        for (Section child : section.children()) {
            Topic topic = Topics.whole(child.title()).orElse(null);
            if (topic != null && topic.forBuilders()) {
                Builders.take(child, topic.kind(), found);
            } else if (isGroup(child)) {
                groups.add(child);
            } else {
                Value.Fields offer = grouped && !priced(child) ? null : headed(child);
                if (offer != null) {
                    offers.add(offer);
                } else if (grouped) {
                    child.blocks().forEach(block -> BlockReader.lines(block)
                            .forEach(line -> new ProseReader(found).sentences(line, child.heading(), true)));
                }
            }
        }
        if (offers.isEmpty() && named && !notes.isEmpty() && groups.isEmpty()) {
            notes.forEach(note -> new ProseReader(found).passage(section.heading(), note));
        } else if (named && !offers.isEmpty()) {
            found.add(
                    "services",
                    Values.fields("group", title(section), "note", note(notes), "items", Values.items(offers)));
            more(notes, section.heading());
        } else {
            offers.forEach(offer -> found.add("services", offer));
            lead(notes);
        }
        groups.forEach(group -> read(group, true));
    }

    /** The heading as visitors may read it; where they may not, as it is without what stands in parentheses. */
    private static Excerpt title(Section section) {
        Excerpt heading = section.heading();
        int aside = heading.text().lastIndexOf(" (");
        return aside > 0 && Voice.toBuilders(heading.text().substring(aside))
                        || heading.text().toUpperCase(Locale.ROOT).endsWith("(FOR THE SITE)")
                ? heading.part(0, aside).strip()
                : heading;
    }

    private void more(List<Excerpt> notes, Excerpt heading) {
        notes.stream().skip(1).forEach(note -> new ProseReader(found).passage(heading, note));
    }

    private void lead(List<Excerpt> notes) {
        for (Excerpt note : notes) {
            if (found.has("servicesLead")) {
                new ProseReader(found).passage(null, note);
            } else {
                found.put("servicesLead", note.value());
            }
        }
    }

    private static Value note(List<Excerpt> notes) {
        return notes.isEmpty() ? null : notes.get(0).value();
    }

    /** A heading stands for a group when a list or table of offers, or further headings, stand below it. */
    private static boolean isGroup(Section section) {
        return !section.children().isEmpty()
                || section.blocks().stream()
                        .anyMatch(block -> block instanceof Block.Table
                                || (block instanceof Block.ItemList list
                                        && list.items().size() > 1
                                        && list.items().stream().noneMatch(OfferReader::isDetail)))
                || section.blocks().stream()
                        .anyMatch(block -> block instanceof Block.Paragraph text && pricedLines(text.text()) > 1);
    }

    private static boolean priced(Section section) {
        return Figures.hasPrice(section.heading())
                || section.blocks().stream()
                        .anyMatch(block -> block instanceof Block.Paragraph text
                                && pricedLines(text.text()) > 0
                                && shortLine(text.text()));
    }

    private static boolean isDetail(Block.Item item) {
        KeyLine pair = KeyLine.of(item.paragraph());
        return pair != null
                && Columns.of(pair.key().line()) != Columns.NONE
                && Columns.of(pair.key().line()) != Columns.NAME;
    }

    /** Whether the lines of a text are mostly offers with prices. */
    static boolean listed(Excerpt text) {
        long priced = text.lines().stream()
                .filter(line -> Figures.hasPrice(line)
                        && !Voice.isMoneyTalk(line.text())
                        && !Voice.isPrivate(line.text())
                        && OfferLine.of(line, 0) != null)
                .count();
        return priced > 1 && priced * 2 >= text.lines().size();
    }

    private static long pricedLines(Excerpt text) {
        return text.lines().stream().filter(Figures::hasPrice).count();
    }

    private void block(Block block, List<Value> offers, List<Excerpt> notes) {
        if (block instanceof Block.Table table) {
            offers.addAll(new OfferTable(found).read(table));
        } else if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                offer(item, offers);
            }
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> block(inner, offers, notes));
        } else if (block instanceof Block.Paragraph text) {
            paragraph(text, offers, notes);
        } else if (block instanceof Block.Code code) {
            lines(code.text(), 0, offers, notes);
        }
    }

    private void offer(Block.Item item, List<Value> offers) {
        Excerpt text = item.paragraph().text();
        if (Voice.toBuilders(text.text()) && !Figures.hasPrice(text)) {
            found.instruct(Voice.kind(text.text()), text);
            return;
        }
        Value.Fields offer = OfferLine.of(text, item.paragraph().bold());
        if (offer == null) {
            found.unclear(text);
            return;
        }
        List<Value> below = new ArrayList<>();
        item.below().forEach(block -> block(block, below, new ArrayList<>()));
        if (below.isEmpty()) {
            offers.add(sure(offer, text));
        } else if (Values.text(offer, "price").isEmpty()
                && item.below().stream().anyMatch(Block.ItemList.class::isInstance)) {
            offers.add(Values.fields("group", item.paragraph().text(), "items", Values.items(below)));
        } else {
            offers.add(offer);
            offers.addAll(below);
        }
    }

    /** Without a price where the client names two and does not say which one holds. */
    private Value.Fields sure(Value.Fields offer, Excerpt line) {
        if (!Uncertain.says(line)) {
            return offer;
        }
        found.remark(
                Remark.Kind.CONTRADICTION, line.span(), "price of " + Values.text(offer, "name") + ": " + line.line());
        return Values.fields("name", value(offer, "name"));
    }

    private void paragraph(Block.Paragraph text, List<Value> offers, List<Excerpt> notes) {
        List<Excerpt> lines = text.text().lines();
        long priced = pricedLines(text.text());
        if (Sentences.of(text.text()).stream().anyMatch(sentence -> Voice.toBuilders(sentence.text(), true))
                && priced < 2) {
            Sentences.of(text.text()).forEach(sentence -> new SentenceOffers(found).read(sentence, offers));
            new ProseReader(found).sentences(text.text(), null, true);
        } else if (priced > 0 && (lines.size() == 1 ? shortLine(lines.get(0)) : priced * 2 >= lines.size())) {
            lines(text.text(), text.bold(), offers, notes);
        } else if (priced > 0) {
            Sentences.of(text.text()).forEach(sentence -> new SentenceOffers(found).read(sentence, offers));
            visible(text, notes);
        } else {
            visible(text, notes);
        }
    }

    private static boolean shortLine(Excerpt line) {
        return line.text().length() < 140 && Sentences.of(line).size() == 1;
    }

    private void visible(Block.Paragraph text, List<Excerpt> notes) {
        if (Uncertain.says(text.text())) {
            found.disputes().add(text.text(), found);
            found.unclear(text.text());
        } else if (Sentences.of(text.text()).stream().anyMatch(sentence -> Voice.toBuilders(sentence.text(), true))) {
            new ProseReader(found).sentences(text.text(), null, true);
        } else {
            notes.add(text.text());
        }
    }

    private void lines(Excerpt text, int bold, List<Value> offers, List<Excerpt> notes) {
        boolean first = true;
        for (Excerpt line : text.lines()) {
            Value.Fields offer = Figures.hasPrice(line) ? OfferLine.of(line, first ? bold : 0) : null;
            Matcher open = OPEN.matcher(line.text());
            Excerpt above = offer == null && Figures.hasPrice(line) && !first ? above(notes, line) : null;
            if (above != null) {
                notes.remove(above);
                offers.add(OfferLine.with(above, line));
            } else if (offer != null && !Voice.isPrivate(line.text())) {
                offers.add(sure(offer, line));
            } else if (open.matches()) {
                offers.add(Values.fields("name", OfferLine.trimmed(line.group(open, 1))));
                Placeholder.say(line.group(open, 2), found);
            } else if (!first
                    && !offers.isEmpty()
                    && Values.text((Value.Fields) offers.get(offers.size() - 1), "text")
                            .isEmpty()
                    && !Voice.toBuilders(line.text(), true)) {
                Value.Fields last = (Value.Fields) offers.get(offers.size() - 1);
                List<Value.Field> fields = new ArrayList<>(last.fields());
                fields.add(1, new Value.Field("text", line.span(), line.value()));
                offers.set(offers.size() - 1, new Value.Fields(fields, last.span()));
            } else if (Voice.toBuilders(line.text())) {
                found.instruct(Voice.kind(line.text()), line);
            } else {
                notes.add(line);
            }
            first = false;
        }
    }

    /** The short line directly above {@code price}, which is the name of what that price is for; null where there is none. */
    private static Excerpt above(List<Excerpt> notes, Excerpt price) {
        Excerpt last = notes.isEmpty() ? null : notes.get(notes.size() - 1);
        return last != null
                        && last.span().file().equals(price.span().file())
                        && last.span().endLine() == price.span().line() - 1
                        && last.text().length() <= 60
                        && !Voice.isSentence(last.text())
                ? last
                : null;
    }

    /** An offer whose name is a heading; null where nothing but instructions stand below it. */
    private Value.Fields headed(Section section) {
        List<Excerpt> texts = new ArrayList<>();
        Value price = null;
        List<Value> prices = new ArrayList<>();
        Value duration = null;
        for (Excerpt line : lines(section.blocks())) {
            KeyLine pair = KeyLine.of(line);
            Columns column = pair == null ? Columns.NONE : Columns.of(pair.key().line());
            if (column == Columns.PRICE) {
                List<Excerpt> several = Figures.prices(pair.value());
                price = several.size() == 1 ? several.get(0).value() : price;
                Value.Fields parts = OfferLine.with(section.heading(), pair.value());
                prices.addAll(several.size() > 1 ? list(parts, "prices") : List.of());
                duration = duration == null ? value(parts, "duration") : duration;
            } else if (column == Columns.DURATION) {
                duration = Voice.isEmpty(pair.value().text())
                        ? duration
                        : pair.value().value();
            } else if (Figures.hasPrice(line) && line.text().length() < 80) {
                Value.Fields parts = OfferLine.with(section.heading(), line);
                price = price == null ? value(parts, "price") : price;
                prices.addAll(list(parts, "prices"));
                duration = duration == null ? value(parts, "duration") : duration;
            } else if (column == Columns.TEXT
                    ? Voice.toBuilders(pair.value().text(), true)
                    : Voice.toBuilders(line.text())) {
                found.instruct(Voice.kind(line.text()), line);
            } else if (column == Columns.TEXT && Placeholder.in(pair.value().text())) {
                Placeholder.say(pair.value(), found);
            } else {
                texts.add(column == Columns.TEXT ? pair.value() : line);
            }
        }
        Value.Fields own = OfferLine.of(section.heading(), 0);
        boolean nothing = texts.isEmpty() && price == null && prices.isEmpty() && !Figures.hasPrice(section.heading());
        if (own == null || (nothing && !section.blocks().isEmpty())) {
            return null;
        }
        Value text = texts.isEmpty() ? null : texts.get(0).value();
        texts.stream().skip(1).forEach(more -> new ProseReader(found).passage(section.heading(), more));
        return Values.fields(
                "name", value(own, "name"),
                "text", text,
                "price", price != null ? price : value(own, "price"),
                "prices", prices.isEmpty() ? value(own, "prices") : Values.items(prices),
                "duration", duration != null ? duration : value(own, "duration"));
    }

    private static List<Excerpt> lines(List<Block> blocks) {
        List<Excerpt> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph text) {
                boolean pairs = text.text().lines().stream()
                        .anyMatch(line -> KeyLine.of(line) != null || Figures.hasPrice(line));
                lines.addAll(pairs ? text.text().lines() : List.of(text.text()));
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> lines.add(item.paragraph().text()));
            }
        }
        return lines;
    }

    static Value value(Value.Fields fields, String key) {
        return fields.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(Value.Field::value)
                .findFirst()
                .orElse(null);
    }

    private static List<Value> list(Value.Fields fields, String key) {
        return value(fields, key) instanceof Value.Items items ? items.items() : List.of();
    }
}
