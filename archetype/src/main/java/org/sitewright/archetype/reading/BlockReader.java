package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads blocks whose heading does not say what they hold: keys with values, questions put to the client, lists, prose. */
final class BlockReader {
    private static final Pattern QUESTION =
            Pattern.compile("(?s)\\s*(?:Q|F|P|Question|Frage)\\s*\\d*\\s*[:.)]\\s*(.+)");
    private static final Pattern ANSWER =
            Pattern.compile("(?s)\\s*(?:A|R|Answer|Antwort|Respuesta)\\s*\\d*\\s*[:.)]\\s*(.*)");
    private static final Pattern COPY = Pattern.compile(
            "(?iU)(.*\\b)?(copy|text|body|body copy|body text|intro|lead|paragraph|wording|headline|heading|title|h2|subhead\\w*|sub-head\\w*|subline|bullets?|points?)( \\d+)?");

    private static final Pattern BUTTON = Pattern.compile(
            "(?isU)\\b(?:button|knopf|botón|bouton|cta|call[- ]to[- ]action)\\b[^\"“„«.\\n]{0,60}[\"“„«]([^\"”“»\\n]{2,48})[\"”“»]");

    private final Found found;
    private final FactReader facts;
    private final Family family;
    private final Consumer<Section> sections;
    private final ContactScan contacts;

    /** A reader to whom lists within a list are sections, read by {@code sections}. */
    BlockReader(Found found, Consumer<Section> sections) {
        this.found = found;
        this.sections = sections;
        this.facts = new FactReader(found);
        this.family = new Family(found);
        this.contacts = new ContactScan(found);
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
        List<Block> blocks =
                given.stream().flatMap(block -> withoutLead(block).stream()).toList();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            Excerpt lead = next == null || next instanceof Block.Rule ? null : lead(block);
            if (lead != null) {
                i += led(lead, blocks.subList(i + 1, blocks.size()), heading, topic);
            } else if (block instanceof Block.Paragraph text && next != null && openQuestion(text.text()) != null) {
                questions(text.text().lines());
                Excerpt open = openQuestion(text.text());
                Topics.of(open.line())
                        .ifPresentOrElse(
                                own -> topic(own, open, next),
                                () -> Builders.take(next, Instruction.Kind.OTHER, found));
                i++;
            } else if (block instanceof Block.Paragraph question
                    && next instanceof Block.Paragraph reply
                    && putToClient(question.text(), reply.text())) {
                answer(question.text(), reply.text());
                i++;
            } else if (block instanceof Block.Paragraph question
                    && asked(question.text()) != null
                    && next instanceof Block.Paragraph answer
                    && ANSWER.matcher(answer.text().text()).matches()) {
                Matcher match = ANSWER.matcher(answer.text().text());
                match.matches();
                answer(asked(question.text()), answer.text().group(match, 1).strip());
                i++;
            } else {
                block(block, heading, topic);
            }
        }
        family.settle();
    }

    /** A first line that ends in a colon is a block of its own. */
    private static List<Block> withoutLead(Block block) {
        if (block instanceof Block.Paragraph text) {
            String all = text.text().text();
            int end = all.indexOf('\n');
            if (end > 0 && all.substring(0, end).strip().endsWith(":")) {
                return List.of(
                        new Block.Paragraph(text.text().part(0, end).strip(), 0, List.of(), text.line(), text.line()),
                        new Block.Paragraph(
                                text.text().from(end).strip(), 0, text.links(), text.line() + 1, text.lastLine()));
            }
        }
        return List.of(block);
    }

    private void block(Block block, Excerpt heading, Topic topic) {
        if (block instanceof Block.Paragraph text) {
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
                boolean copy = pair != null
                        && !pair.value().isBlank()
                        && (COPY.matcher(pair.key().line()).matches()
                                || Topics.whole(pair.key().line())
                                        .filter(topic ->
                                                topic.is("tagline") || topic.is("action") || topic.is("description"))
                                        .isPresent());
                if (copy) {
                    pair(pair, page.heading(), null);
                } else {
                    button(line);
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
        Excerpt question = asked(lead);
        if (own == null && question != null) {
            own = Topics.of(question.line()).orElse(null);
        }
        if (own != null) {
            topic(own, lead, next);
            return 1;
        }
        Lead kind = Lead.of(lead.line());
        if (kind == Lead.BUILDERS) {
            found.instruct(Voice.kind(lead.text()), lead);
            Builders.take(next, Voice.kind(lead.text()), found);
            return 1;
        }
        if (kind == Lead.CONTENT) {
            found.instruct(Voice.kind(lead.text()), lead);
        }
        Excerpt title = kind == Lead.NEUTRAL && Titles.of(lead) != null ? lead : heading;
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
                && (read == 0 || lead(text) == null && text.text().lines().size() == 1 && KeyLine.of(text) == null)) {
            new ProseReader(found).sentences(unquoted(text.text()), title, true);
            read++;
        }
        return read;
    }

    private static Excerpt unquoted(Excerpt text) {
        Matcher quoted = Pattern.compile("(?s)\\s*[\"“„«](.*)[\"”“»]\\s*").matcher(text.text());
        return quoted.matches() ? text.group(quoted, 1).strip() : text;
    }

    /** A block that is known to be about {@code topic}. */
    private void topic(Topic topic, Excerpt key, Block block) {
        if (topic.forBuilders()) {
            Builders.take(block, topic.kind(), found);
        } else if (block instanceof Block.ItemList list && facts.read(topic, key, list)) {
            return;
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
        long pairs = lines.stream().filter(line -> KeyLine.of(line) != null).count();
        boolean questions = lines.stream()
                .anyMatch(line ->
                        asked(line) != null && QUESTION.matcher(line.text()).matches());
        if (questions) {
            questions(lines);
        } else if (lines.size() == 1 && KeyLine.of(text) != null) {
            pair(KeyLine.of(text), heading, topic);
        } else if (pairs * 2 >= lines.size() && lines.size() > 1) {
            pairs(lines, heading, topic);
        } else if (lines.size() > 1
                && lines.stream().allMatch(line -> line.text().length() < 90)
                && lines.stream().noneMatch(line -> Voice.isSentence(line.text()))) {
            card(lines, heading);
        } else {
            if (topic != null && !topic.forBuilders()) {
                facts.read(topic, heading == null ? text.text() : heading, text.text());
            } else {
                prose(text.text(), heading);
            }
        }
    }

    /** Key lines; a line without a key goes on with the value above it. */
    private void pairs(List<Excerpt> lines, Excerpt heading, Topic topic) {
        for (Excerpt line : lines) {
            KeyLine pair = KeyLine.of(line);
            if (pair != null && !(pair.value().isBlank())) {
                pair(pair, heading, topic);
            } else if (pair == null) {
                card(List.of(line), heading);
            }
        }
    }

    /** Short lines that stand together, such as an address or a signature. */
    private void card(List<Excerpt> lines, Excerpt heading) {
        HoursLines hours = new HoursLines(found);
        OfferReader offers = new OfferReader(found);
        for (Excerpt line : lines) {
            if (Voice.isPrivate(line.text())) {
                found.instruct(Instruction.Kind.OTHER, line);
            } else if (Placeholder.in(line.text())) {
                Placeholder.say(line, found);
            } else if (!hours.read(line)) {
                scan(line);
            }
        }
        if (lines.stream().filter(Figures::hasPrice).count() > 1) {
            offers.read(
                    new Section(
                            null,
                            heading,
                            List.of(new Block.Paragraph(lines.get(0).part(0, 0), 0, List.of(), 1, 1)),
                            List.of()),
                    false);
            lines.stream().filter(Figures::hasPrice).forEach(line -> {
                var offer = OfferLine.of(line, 0);
                if (offer != null) {
                    found.add("services", offer);
                }
            });
        } else {
            Addresses.in(lines, found);
            new PeopleReader(found).card(lines);
        }
    }

    private void pair(KeyLine pair, Excerpt heading, Topic topic) {
        Excerpt question = pair.key();
        if (Voice.isPrivate(question.text()) || family.take(pair)) {
            if (Voice.isPrivate(question.text())) {
                found.instruct(Instruction.Kind.OTHER, pair.value());
            }
            return;
        }
        Topic own = Topics.whole(question.line())
                .or(() -> question.text().endsWith("?") || question.text().split("\\s+").length <= 6
                        ? Topics.of(question.line())
                        : java.util.Optional.empty())
                .orElse(null);
        if (own != null) {
            if (own.is("faq") || pair.value().isBlank()) {
                return;
            }
            facts.read(own, pair.key(), pair.value());
        } else if (COPY.matcher(pair.key().line()).matches()
                && !Placeholder.in(pair.value().text())) {
            new ProseReader(found).sentences(unquoted(pair.value()), heading, true);
        } else if (topic != null && topic.is("services")) {
            facts.read(topic, pair.key(), pair.value());
        } else if (Voice.toBuilders(pair.key().text())
                || Voice.toBuilders(pair.value().text())) {
            found.instruct(Voice.kind(pair.value().text()), pair.value());
        } else if (Voice.isPrivate(pair.value().text())) {
            found.instruct(Instruction.Kind.OTHER, pair.value());
        } else if (!Voice.isEmpty(pair.value().text()) && !hours(pair)) {
            scan(pair.value());
            new ProseReader(found).sentences(pair.value(), null, false);
        }
    }

    /** The question whose answer stands in the next block: its mark {@code A:} ends the paragraph. */
    private static Excerpt openQuestion(Excerpt text) {
        List<Excerpt> lines = text.lines();
        Matcher last = ANSWER.matcher(
                lines.isEmpty() ? "" : lines.get(lines.size() - 1).text());
        if (lines.size() < 2 || !last.matches() || !last.group(1).isBlank()) {
            return null;
        }
        Matcher question = QUESTION.matcher(lines.get(lines.size() - 2).text());
        return question.matches()
                ? lines.get(lines.size() - 2).group(question, 1).strip()
                : null;
    }

    /** Whether the key names days and the value says when it is open. */
    private boolean hours(KeyLine pair) {
        String line = pair.key().line().replaceFirst("(?i)^(normal|opening|office|shop|regular)?\\s*hours\\s+", "")
                + ": " + pair.value().line();
        boolean open = !org.sitewright.archetype.brief.HoursReader.read(line).isEmpty();
        if (open) {
            found.add(
                    "hours",
                    new org.sitewright.archetype.brief.Value.Text(
                            line, pair.key().span().to(pair.value().span())));
        }
        return open;
    }

    /** Whether somebody asks the client something, as in a chat, and the next message answers. */
    private static boolean putToClient(Excerpt question, Excerpt reply) {
        return question.text().strip().endsWith("?")
                && question.text().length() < 140
                && !reply.text().strip().endsWith("?")
                && question.text()
                        .matches(
                                "(?isU).*\\b(you|your|business|customers|called|email|address|open|reviews|colours?|colors?|logo|budget)\\b.*")
                && Topics.of(question.line()).isPresent();
    }

    private void questions(List<Excerpt> lines) {
        Excerpt open = null;
        for (Excerpt line : lines) {
            Matcher question = QUESTION.matcher(line.text());
            Matcher answer = ANSWER.matcher(line.text());
            if (question.matches()) {
                open = line.group(question, 1).strip();
            } else if (open != null) {
                Excerpt words = answer.matches() ? line.group(answer, 1).strip() : line;
                if (!words.isBlank()) {
                    answer(open, words);
                }
            }
        }
    }

    /** A question put to the client, and the answer. */
    void answer(Excerpt question, Excerpt whole) {
        Topic asked = Topics.of(question.line()).orElse(null);
        boolean exact = asked != null && !asked.forBuilders();
        List<Excerpt> rest =
                exact || Voice.isPrivate(question.text()) ? List.of(whole) : QuotedCopy.take(whole, null, found);
        if (Voice.isPrivate(question.text())) {
            found.instruct(Instruction.Kind.OTHER, whole);
            return;
        }
        if (rest.isEmpty()) {
            return;
        }
        Excerpt answer = rest.get(0);
        rest.stream()
                .skip(1)
                .forEach(more -> new ProseReader(found).visible(more, false).forEach(found::unclear));
        Topic topic = Topics.of(question.line()).orElse(null);
        if (topic != null) {
            facts.read(topic, question, answer);
        } else if (!Voice.isEmpty(answer.text())) {
            new ProseReader(found).visible(answer, false).forEach(found::unclear);
        }
    }

    /** The question in a line that is one, without its mark; null where it is none. */
    private static Excerpt asked(Excerpt line) {
        Matcher question = QUESTION.matcher(line.text());
        if (question.matches()) {
            return line.group(question, 1).strip();
        }
        return line.text().strip().endsWith("?") ? line.strip() : null;
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
            items(new Block.ItemList(list.ordered(), rest, list.line(), list.lastLine()), heading, topic, lead);
        }
    }

    private void items(Block.ItemList list, Excerpt heading, Topic topic, Lead lead) {
        List<Excerpt> texts =
                list.items().stream().map(item -> item.paragraph().text()).toList();
        long builders =
                texts.stream().filter(text -> Voice.toBuilders(text.text())).count();
        Pattern spoken = Pattern.compile("(?s)\\W*[\"“„«].{12,}[\"”“»]\\s*[–—(-].*");
        if (texts.stream().filter(text -> spoken.matcher(text.text()).matches()).count() * 2 > texts.size()) {
            new TestimonialReader(found).read(List.of(list));
        } else if (texts.stream().filter(Figures::hasPrice).count() * 2 > texts.size()) {
            new OfferReader(found)
                    .read(new Section(null, heading, List.of(list), List.of()), Titles.of(heading) != null);
        } else if (topic != null && !topic.forBuilders()) {
            texts.forEach(text -> facts.read(topic, heading == null ? text : heading, text));
        } else if (lead == Lead.CONTENT || (builders == 0 && heading != null)) {
            new PassageReader(found).read(list, heading);
        } else {
            for (Block.Item item : list.items()) {
                Excerpt text = item.paragraph().text();
                if (builders * 2 > texts.size() || Voice.toBuilders(text.text())) {
                    found.instruct(Voice.kind(text.text()), text);
                } else {
                    scan(text);
                    found.unclear(text);
                }
                Builders.take(item.below(), Instruction.Kind.OTHER, found);
            }
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

    private void prose(Excerpt whole, Excerpt heading) {
        for (Excerpt part : QuotedCopy.take(whole, heading, found)) {
            plain(part, heading);
        }
    }

    private void plain(Excerpt text, Excerpt heading) {
        boolean announced = text.text().strip().startsWith("📣");
        if (Uncertain.says(text)) {
            found.disputes().add(text, found);
        }
        boolean secret = false;
        for (Excerpt sentence : Sentences.of(text)) {
            secret = Voice.isPrivate(sentence.text())
                    || (secret && sentence.text().matches("(?sU)(It|That|This|Es|Das|Die)\\b.*"));
            if (secret) {
                continue;
            }
            scan(sentence);
            List<org.sitewright.archetype.brief.Value> offers = new ArrayList<>();
            if (!Uncertain.says(text)) {
                new SentenceOffers(found).read(sentence, offers);
            }
            offers.forEach(offer -> found.add("services", offer));
            if (!Voice.isPrivate(sentence.text())) {
                new HoursLines(found).read(sentence);
            }
        }
        if (PageReader.wantsOne(text.text())) {
            found.put("onePage", Values.word("true", text.span()));
        }
        List<Excerpt> visible =
                new ProseReader(found).visible(announced ? text.strip().from(2).strip() : text, announced);
        if (!visible.isEmpty()
                && !found.has("description")
                && Names.inSentence(visible.get(0)).isPresent()
                && visible.get(0).text().length() <= 260) {
            found.put("description", visible.get(0).value());
            visible = visible.subList(1, visible.size());
        }
        ProseReader.stretches(visible).forEach(body -> new ProseReader(found).passage(heading, body));
    }

    /** Takes contacts, places and wishes for the main action out of a line of any kind. */
    void scan(Excerpt line) {
        contacts.all(line);
        contacts.domain(line);
        Places.in(line, found);
        new ColorReader(found).line(line);
        button(line);
    }

    /** The words of a button that a line asks for. */
    private void button(Excerpt line) {
        Matcher button = BUTTON.matcher(line.text());
        if (button.find()) {
            found.put("action", line.group(button, 1).value());
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
