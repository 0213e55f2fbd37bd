package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads blocks whose heading does not say what they hold: keys with values, questions put to the client, lists, prose. */
final class BlockReader {
    private final Found found;
    private final FactReader facts;
    private final PairReader pairs;
    private final Interview interview;
    private final LineScan scan;
    private final Consumer<Section> sections;
    private final TalkText talk;

    /** A reader to whom lists within a list are sections, read by {@code sections}. */
    BlockReader(Found found, Consumer<Section> sections) {
        this(found, sections, null);
    }

    /** The same, in a letter: its paragraphs are read by {@code talk}. */
    BlockReader(Found found, Consumer<Section> sections, TalkText talk) {
        this.found = found;
        this.sections = sections;
        this.talk = talk;
        this.facts = new FactReader(found);
        this.pairs = new PairReader(found);
        this.interview = new Interview(found);
        this.scan = new LineScan(found);
    }

    /** A reader to whom lists within a list are details. */
    BlockReader(Found found) {
        this(found, null);
    }

    /** Blocks below a heading that says nothing. */
    void read(List<Block> blocks, Excerpt heading) {
        read(blocks, heading, null);
    }

    /** Blocks of which {@code topic} is known, but that hold no list or text of their own kind. */
    void read(List<Block> given, Excerpt heading, Topic topic) {
        List<Block> blocks = given.stream()
                .flatMap(block -> isTalk(block) ? Stream.of(block) : Paragraphs.apart(block, topic).stream())
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            Excerpt lead = next == null || next instanceof Block.Rule ? null : lead(block);
            if (lead != null) {
                i += led(lead, blocks.subList(i + 1, blocks.size()), heading, topic);
            } else if (block instanceof Block.Paragraph text
                    && next != null
                    && Interview.openQuestion(text.text()) != null) {
                interview.questions(text.text().lines());
                Excerpt open = Interview.openQuestion(text.text());
                Topics.of(open.line())
                        .ifPresentOrElse(
                                own -> topic(own, open, next),
                                () -> Builders.take(next, Instruction.Kind.OTHER, found));
                i++;
            } else if (block instanceof Block.Paragraph question
                    && next instanceof Block.Paragraph reply
                    && Interview.putToClient(question.text(), reply.text())) {
                interview.answer(question.text(), reply.text());
                i++;
            } else if (block instanceof Block.Paragraph question
                    && Interview.asked(question.text()) != null
                    && next instanceof Block.Paragraph answer
                    && Interview.answered(answer.text()) != null) {
                interview.answer(Interview.asked(question.text()), Interview.answered(answer.text()));
                i++;
            } else {
                block(block, heading, topic);
            }
        }
        pairs.settle();
    }

    private boolean isTalk(Block block) {
        return talk != null && block instanceof Block.Paragraph text && LetterReader.isProse(text.text());
    }

    /** Whether most lines of a list or a paragraph name a price. */
    private static boolean isPriced(Block block) {
        List<Excerpt> lines = block instanceof Block.ItemList list
                ? list.items().stream().map(item -> item.paragraph().text()).toList()
                : block instanceof Block.Paragraph text ? text.text().lines() : List.of();
        return lines.size() > 1 && lines.stream().filter(Figures::hasPrice).count() * 2 > lines.size();
    }

    private void block(Block block, Excerpt heading, Topic topic) {
        if (isTalk(block)) {
            talk.read(((Block.Paragraph) block).text(), heading);
        } else if (block instanceof Block.Paragraph text) {
            paragraph(text, heading, topic);
        } else if (block instanceof Block.ItemList list) {
            list(list, heading, topic, Lead.NEUTRAL);
        } else if (block instanceof Block.Table table) {
            new TableReader(found, facts).read(table, heading);
        } else if (block instanceof Block.Quote quote) {
            quote(quote, heading);
        } else if (block instanceof Block.Code code) {
            if (code.text().text().matches("(?s).*(^|\\n)/[a-z0-9/-]*\\s.*")) {
                new PageReader(found).read(code);
            } else {
                found.instruct(Instruction.Kind.TECHNICAL, code.text());
            }
        }
    }

    /** What a page is to show: copy that is given for it, the rest for the builders. */
    void readPage(Section page) {
        for (Block block : page.blocks()) {
            for (Excerpt line : lines(block)) {
                KeyLine pair = KeyLine.of(line);
                if (PairReader.isCopy(pair)) {
                    pairs.pair(pair, page.heading(), null);
                } else {
                    scan.button(line);
                    found.instruct(Voice.kind(line.text()), line);
                }
            }
        }
        page.children().forEach(this::readPage);
    }

    /** The sentence before a list or a text that it introduces; null where the block is none. */
    private static Excerpt lead(Block block) {
        if (!(block instanceof Block.Paragraph text)) {
            return null;
        }
        List<Excerpt> lines = text.text().lines();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
        return last.endsWith(":") && lines.size() == 1
                ? lines.get(0).part(0, lines.get(0).text().length() - 1).strip()
                : null;
    }

    /** Reads what {@code lead} introduces; how many blocks that were. */
    private int led(Excerpt lead, List<Block> following, Excerpt heading, Topic topic) {
        Block next = following.get(0);
        Topic own = Topics.whole(lead.line()).orElse(null);
        Excerpt question = Interview.asked(lead);
        if (own == null && question != null) {
            own = Topics.of(question.line()).orElse(null);
        }
        if (own != null) {
            topic(own, lead, next);
            return 1;
        }
        Lead kind = Lead.of(lead.line());
        if (kind == Lead.BUILDERS && isPriced(next) && !Lead.refuses(lead.line())) {
            found.instruct(Voice.kind(lead.text()), lead);
            new OfferReader(found).read(new Section(null, null, List.of(next), List.of()), false);
            return 1;
        }
        if (kind == Lead.BUILDERS) {
            found.instruct(Voice.kind(lead.text()), lead);
            Builders.take(next, Voice.kind(lead.text()), found);
            return 1;
        }
        if (kind == Lead.CONTENT) {
            found.instruct(Voice.kind(lead.text()), lead);
        }
        Excerpt title = talk == null && kind == Lead.NEUTRAL && Titles.of(lead) != null ? lead : heading;
        if (next instanceof Block.ItemList list) {
            list(list, title, topic, kind);
        } else if (kind == Lead.CONTENT && next instanceof Block.Paragraph) {
            return paragraphs(following, title);
        } else {
            block(next, title, topic);
        }
        return 1;
    }

    /** Reads paragraphs that are to be shown, as far as the next list or introduction; how many there were. */
    private int paragraphs(List<Block> following, Excerpt title) {
        int read = 0;
        while (read < following.size()
                && following.get(read) instanceof Block.Paragraph text
                && (read == 0
                        || !Voice.toBuilders(text.text().text())
                                && lead(text) == null
                                && text.text().lines().size() == 1
                                && KeyLine.of(text) == null)) {
            new ProseReader(found).sentences(PairReader.unquoted(text.text()), title, true);
            read++;
        }
        return read;
    }

    /** A block that is known to be about {@code topic}. */
    private void topic(Topic topic, Excerpt key, Block block) {
        if (topic.forBuilders()) {
            Builders.take(block, topic.kind(), found);
        } else if (block instanceof Block.ItemList list && facts.read(topic, key, list)) {
            return;
        } else if (talk != null
                && block instanceof Block.Paragraph text
                && (topic.is("facts") || topic.is("address") || topic.is("people"))) {
            talk.read(text.text(), null);
        } else if (block instanceof Block.Paragraph text
                && !topic.is("services")
                && !topic.is("faq")
                && !topic.is("hours")) {
            facts.read(topic, key, text.text());
        } else {
            Section section = new Section(null, key, List.of(block), List.of());
            switch (topic.key()) {
                case "services" -> new OfferReader(found).read(section, false);
                case "faq" -> new QuestionReader(found).read(section);
                case "people" -> new PeopleReader(found).read(section);
                case "testimonials" -> new TestimonialReader(found).read(section.blocks());
                case "pages" -> new PageReader(found).read(block);
                case "colors" -> new ColorReader(found).read(block);
                case "hours" -> {
                    if (!new HoursLines(found).read(block)) {
                        block(block, key, null);
                    }
                }
                default -> block(block, key, null);
            }
        }
    }

    private void paragraph(Block.Paragraph text, Excerpt heading, Topic topic) {
        List<Excerpt> lines = text.text().lines();
        long keys = lines.stream().filter(line -> KeyLine.of(line) != null).count();
        if (talk != null && topic == null && keys > 0 && !Interview.isMarked(text.text())) {
            KeyLine first = KeyLine.of(lines.get(0));
            boolean wanted = first != null
                    && Topics.whole(first.key().line())
                            .filter(own -> own.is("pages"))
                            .isPresent()
                    && Voice.isSentence(first.value().text());
            if (wanted) {
                new PageReader(found).rows(text.text().from(text.text().text().indexOf(':') + 1));
            } else {
                LooseText.statements(text.text()).forEach(this::told);
            }
        } else if (Interview.isMarked(text.text())) {
            interview.questions(lines);
        } else if (lines.size() == 1 && KeyLine.of(text) != null) {
            pairs.pair(KeyLine.of(text), heading, topic);
        } else if (keys * 2 >= lines.size() && lines.size() > 1) {
            pairs.pairs(lines, heading, topic);
        } else if (QuestionReader.several(text.text())) {
            new QuestionReader(found).read(new Section(null, heading, List.of(text), List.of()));
        } else if (OfferReader.listed(text.text())) {
            new OfferReader(found)
                    .read(new Section(null, heading, List.of(text), List.of()), Titles.of(heading) != null);
        } else if (Paragraphs.isCard(lines)) {
            pairs.card(lines);
        } else if (TestimonialReader.isOne(text.text())) {
            new TestimonialReader(found).read(List.of(text));
        } else {
            if (topic != null && !topic.forBuilders()) {
                facts.read(topic, heading == null ? text.text() : heading, text.text());
            } else {
                prose(text.text(), heading);
            }
        }
    }

    /** A statement of a letter: a fact with a key that is known, or words as any others. */
    private void told(Excerpt statement) {
        KeyLine pair = KeyLine.of(statement);
        Topic own = pair == null || pair.value().isBlank()
                ? null
                : Topics.of(pair.key().line())
                        .filter(topic -> pair.key().text().split("\\s+").length <= 5)
                        .orElse(null);
        if (own == null) {
            talk.read(statement, null);
        } else if (own.is("facts") || own.is("about") || own.is("people")) {
            talk.read(pair.value(), null);
        } else {
            pairs.pair(pair, null, null);
        }
    }

    private void prose(Excerpt text, Excerpt heading) {
        if (talk != null) {
            talk.read(text, heading);
        } else {
            new RunningText(found).read(text, heading);
        }
    }

    private void list(Block.ItemList list, Excerpt heading, Topic topic, Lead lead) {
        if (sections != null && headings(list)) {
            for (Block.Item item : list.items()) {
                if (item.below().isEmpty()) {
                    list(
                            new Block.ItemList(list.ordered(), List.of(item), list.line(), list.lastLine()),
                            heading,
                            topic,
                            lead);
                } else {
                    sections.accept(new Section(null, item.paragraph().text(), item.below(), List.of()));
                }
            }
            return;
        }
        List<Block.Item> rest = new ArrayList<>();
        for (Block.Item item : list.items()) {
            KeyLine pair = KeyLine.of(item.paragraph());
            Topic own = pair == null ? null : Topics.whole(pair.key().line()).orElse(null);
            if (own != null && !(lead == Lead.CONTENT && own.is("services"))) {
                if (pair.value().isBlank() && !item.below().isEmpty()) {
                    item.below().forEach(below -> topic(own, pair.key(), below));
                } else {
                    facts.read(own, pair.key(), pair.value());
                    item.below().forEach(below -> topic(own, pair.key(), below));
                }
            } else {
                rest.add(item);
            }
        }
        if (!rest.isEmpty()) {
            new ListReader(found, pairs, talk)
                    .read(new Block.ItemList(list.ordered(), rest, list.line(), list.lastLine()), heading, topic, lead);
        }
    }

    /** Whether the items of a list are headings of what stands below them. */
    private static boolean headings(Block.ItemList list) {
        long topics = list.items().stream()
                .filter(item -> !item.below().isEmpty()
                        && item.paragraph().text().text().length() < 110
                        && Topics.of(item.paragraph().text().line()).isPresent())
                .count();
        return topics > 1 && topics * 3 >= list.items().size();
    }

    private void quote(Block.Quote quote, Excerpt heading) {
        List<Excerpt> lines = lines(quote);
        String all = String.join(" ", lines.stream().map(Excerpt::line).toList());
        if (Voice.toBuilders(all)) {
            // A quoted letter: its parts are read as any others.
            read(quote.blocks(), heading);
        } else if (lines.size() > 4) {
            read(quote.blocks(), heading);
        } else {
            new TestimonialReader(found).read(List.of(quote));
        }
    }

    /** Whether a line is a key with a known topic. */
    static boolean isFact(Excerpt line) {
        KeyLine pair = KeyLine.of(line);
        return pair != null
                && !pair.value().isBlank()
                && Topics.whole(pair.key().line()).isPresent();
    }

    /** Every line of a block. */
    static List<Excerpt> lines(Block block) {
        List<Excerpt> lines = new ArrayList<>();
        if (block instanceof Block.Paragraph text) {
            lines.addAll(text.text().lines());
        } else if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                lines.addAll(item.paragraph().text().lines());
                item.below().forEach(below -> lines.addAll(lines(below)));
            }
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(lines::addAll);
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> lines.addAll(lines(inner)));
        } else if (block instanceof Block.Code code) {
            lines.addAll(code.text().lines());
        }
        return lines;
    }
}
