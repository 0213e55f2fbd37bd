package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/** Reads a form that the client filled in: each question says what its answer is about, and is never shown itself. */
final class QuestionnaireReader {
    private static final Pattern FOR_VISITORS = Phrases.within("FOR_VISITORS");
    private static final Pattern DESCRIBES = Pattern.compile(
            "(?iU).*\\b(describ\\w*|description|text|beschreib\\w*|décri\\w*|descri\\w*|omschrijv\\w*|beschrijv\\w*)\\b.*");

    private final Document document;
    private final Found found;
    private final BlockReader blocks;
    private final TalkText talk;
    private final BiConsumer<Section, Topic> topics;

    QuestionnaireReader(Document document, Found found, BlockReader blocks, BiConsumer<Section, Topic> topics) {
        this.document = document;
        this.found = found;
        this.blocks = blocks;
        this.topics = topics;
        this.talk = new TalkText(found, TalkText.language(document.lines().text()));
    }

    /** Every entry of {@code form}. */
    void read(Questionnaire form) {
        for (Questionnaire.Entry entry : form.entries()) {
            if (entry.question() == null) {
                loose(entry);
            } else if (!offer(entry)) {
                answer(entry);
            }
        }
    }

    /** What stands below a heading, and below no question. */
    private void loose(Questionnaire.Entry entry) {
        Topic topic = entry.heading() == null
                ? null
                : Topics.of(entry.heading().line()).orElse(null);
        if (topic != null && topic.forBuilders()) {
            entry.answer().forEach(block -> Builders.take(block, topic.kind(), found));
        } else {
            for (Block block : entry.answer()) {
                boolean help = (topic == null || !topic.is("faq"))
                        && block instanceof Block.Paragraph text
                        && text.text().lines().stream().allMatch(line -> KeyLine.of(line) == null);
                if (help) {
                    Builders.take(block, Instruction.Kind.OTHER, found);
                } else if (topic != null && !topic.is("facts")) {
                    topics.accept(new Section(document, null, List.of(block), List.of()), topic);
                } else {
                    blocks.read(List.of(block), null);
                }
            }
        }
    }

    private void answer(Questionnaire.Entry entry) {
        Excerpt question = entry.question();
        String words = question.line().replace('’', '\'');
        if (entry.answer().isEmpty()) {
            return;
        }
        if (Voice.isPrivate(words)) {
            Builders.take(entry.answer(), Instruction.Kind.OTHER, found);
            return;
        }
        Topic topic = Topics.asked(words)
                .or(() -> words.length() < 40 ? Topics.of(words) : java.util.Optional.empty())
                .orElse(null);
        boolean shown = FOR_VISITORS.matcher(words).find();
        for (Block block : entry.answer()) {
            if (block instanceof Block.Paragraph text
                    && Voice.isEmpty(text.text().text())) {
                continue;
            }
            new ColorReader(found).read(block);
            if (shown && (topic == null || topic.forBuilders() || topic.is("facts") || topic.is("hours"))) {
                prose(block);
            } else if (topic == null || topic.is("facts") || topic.is("links") || isPairs(block)) {
                unknown(block);
            } else if (topic.forBuilders()) {
                Builders.take(block, topic.kind(), found);
                BlockReader.lines(block).forEach(new LineScan(found)::read);
            } else if (block instanceof Block.Paragraph text && single(topic)) {
                new FactReader(found).read(topic, question, text.text());
            } else {
                topics.accept(new Section(document, null, List.of(block), List.of()), topic);
            }
        }
    }

    /** Whether an answer has its own keys, as in {@code Phone: … E-mail: …}. */
    private static boolean isPairs(Block block) {
        List<Excerpt> lines =
                block instanceof Block.Paragraph text ? text.text().lines() : List.of();
        return lines.size() > 1
                && lines.stream()
                                .filter(line -> KeyLine.of(line) != null
                                        && Topics.whole(KeyLine.of(line).key().line())
                                                .isPresent())
                                .count()
                        > 1;
    }

    private static boolean single(Topic topic) {
        return List.of(
                        "name",
                        "tagline",
                        "description",
                        "domain",
                        "action",
                        "type",
                        "phone",
                        "email",
                        "address",
                        "area")
                .contains(topic.key());
    }

    private void prose(Block block) {
        if (block instanceof Block.Paragraph text) {
            new ProseReader(found).sentences(text.text(), null, true);
        } else {
            unknown(block);
        }
    }

    /** An answer of which nothing is known: its facts are taken, its words are not shown. */
    private void unknown(Block block) {
        for (Excerpt line : BlockReader.lines(block)) {
            KeyLine pair = KeyLine.of(line);
            if (pair != null
                    && Topics.whole(pair.key().line()).isPresent()
                    && !pair.value().isBlank()) {
                new FactReader(found).read(Topics.whole(pair.key().line()).get(), pair.key(), pair.value());
            } else if (Voice.isPrivate(line.text())) {
                found.instruct(Instruction.Kind.OTHER, line);
            } else {
                new LineScan(found).read(line);
                new HoursLines(found).within(line);
                found.unclear(line);
            }
        }
    }

    /** An entry whose lines are labels with a value below or behind each: what an offer is made of. */
    private boolean offer(Questionnaire.Entry entry) {
        if (Columns.of(entry.question().line()) != Columns.NAME
                || entry.answer().isEmpty()) {
            return false;
        }
        List<Excerpt> lines = entry.answer().stream()
                .flatMap(block -> BlockReader.lines(block).stream())
                .toList();
        Excerpt name = lines.get(0);
        Excerpt price = null;
        Excerpt duration = null;
        List<Excerpt> texts = new ArrayList<>();
        Columns label = Columns.NONE;
        boolean any = false;
        for (Excerpt line : lines.subList(1, lines.size())) {
            Columns next = label(line);
            if (next != Columns.NONE) {
                label = next;
                any = true;
            } else if (Placeholder.in(line.text())) {
                Placeholder.say(line, found);
            } else if (label == Columns.PRICE) {
                price = line;
            } else if (label == Columns.DURATION) {
                duration = line;
            } else if (label == Columns.TEXT) {
                texts.add(line);
            }
        }
        if (!any || Voice.toBuilders(name.text()) || name.text().length() > 90) {
            if (!any) {
                return false;
            }
            Builders.take(entry.answer(), Instruction.Kind.OTHER, found);
            return true;
        }
        Value.Fields priced = price == null ? null : OfferLine.with(name, price);
        List<Excerpt> kept = texts.stream()
                .flatMap(text -> new ProseReader(found).visible(text, true).stream())
                .toList();
        List<Value.Text> text = ProseReader.stretches(kept);
        found.add(
                "services",
                Values.fields(
                        "name",
                        name,
                        "text",
                        text.isEmpty() ? null : text.get(0),
                        "price",
                        priced == null ? null : OfferReader.value(priced, "price"),
                        "prices",
                        priced == null ? null : OfferReader.value(priced, "prices"),
                        "duration",
                        duration));
        return true;
    }

    private static Columns label(Excerpt line) {
        String words = line.line();
        if (!words.endsWith(":") || words.length() > 70) {
            return Columns.NONE;
        }
        Columns known = Columns.of(words.substring(0, words.length() - 1));
        return known == Columns.NONE && DESCRIBES.matcher(words).matches() ? Columns.TEXT : known;
    }
}
