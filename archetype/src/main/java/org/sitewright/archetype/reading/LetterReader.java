package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/**
 * Reads letters and mails of the client to those who build the site, and threads of them: the newest mail counts first, a
 * question that is quoted says what the lines below it answer, and nothing of what the builders write is shown.
 */
final class LetterReader {
    private static final Pattern GREETING =
            Pattern.compile("(?isU)\\W*(?:" + Phrases.any("GREETING") + ")\\b[^.?\\n]{0,60}[,!:.]?\\s*");
    private static final Pattern GREETED =
            Pattern.compile("(?isU)\\W*(?:" + Phrases.any("GREETING") + ")\\b[^.?!:\\n]{0,40}[,!:]\\s+.*");
    private static final Pattern CLOSING = Pattern.compile(
            "(?isU)\\W*(?:" + Phrases.any("CLOSING") + ")\\b[\\s,.!–-]*(?:(?-i:\\p{Lu}[\\p{L}.]*)\\s*){0,3}");
    private static final Pattern POSTSCRIPT = Pattern.compile("(?iU)\\W*p\\.? ?s\\b.*");
    private static final Pattern BUILDER_HOST = Pattern.compile(
            "(?i).*(web|design|digital|agen|media|studio|site|pixel|code|dev|kreativ|creativ|werbe|interactive|soft|internet|online).*");
    private static final Pattern ADDRESS = Pattern.compile("@([\\w.-]+)");
    private static final Set<String> EXACT =
            Set.of("name", "tagline", "hours", "people", "faq", "pages", "services", "action", "colors", "fonts");
    private static final Pattern REQUEST = Phrases.within("REQUEST");
    /** A note to the builders has so few paragraphs. */
    private static final int FEW = 12;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+");
    private static final int SENTENCE = 90;
    /** The level of a line that only looks like a heading. */
    private static final int LOOSE = 7;

    private final Document document;
    private final Found found;
    private final BlockReader blocks;
    private final TalkText talk;
    private final BiConsumer<Section, Topic> topics;

    LetterReader(Document document, Found found, Consumer<Section> sections, BiConsumer<Section, Topic> topics) {
        this.document = document;
        this.found = found;
        this.topics = topics;
        this.talk = new TalkText(found, TalkText.language(document.lines().text()));
        this.blocks = new BlockReader(found, sections, talk);
    }

    /** Whether a document is a letter: it greets somebody, and most of it are paragraphs. */
    static boolean isLetter(Document document) {
        List<Block> blocks = document.blocks();
        boolean greets = blocks.stream()
                .limit(3)
                .anyMatch(block -> block instanceof Block.Paragraph text
                        && greets(text.text().text()));
        long prose = blocks.stream().filter(LetterReader::isProse).count();
        long titles = blocks.stream().filter(Block.Heading.class::isInstance).count();
        boolean headed =
                blocks.stream().anyMatch(block -> block instanceof Block.Heading title && title.level() < LOOSE);
        if (Marks.of(blocks).any()) {
            return false;
        }
        boolean closes =
                blocks.stream().anyMatch(block -> block instanceof Block.Paragraph text && closing(text.text()) >= 0);
        boolean fewTitles = prose >= 2 * titles;
        boolean note = blocks.size() <= FEW
                && blocks.stream()
                        .allMatch(block -> block instanceof Block.Paragraph text
                                && text.text().lines().stream()
                                                        .filter(line -> KeyLine.of(line) != null)
                                                        .count()
                                                * 3
                                        <= text.text().lines().size())
                && blocks.stream()
                        .map(block -> ((Block.Paragraph) block).text().line())
                        .anyMatch(REQUEST.asPredicate());
        return greets && !headed && (prose > 1 && fewTitles || closes) || note;
    }

    /** Whether a document is made of mails. */
    static boolean isThread(Document document) {
        return document.blocks().stream()
                .anyMatch(block -> block instanceof Block.Message message
                        && !message.blocks().isEmpty());
    }

    private static boolean greets(String text) {
        return GREETING.matcher(text).matches() || GREETED.matcher(text).matches();
    }

    private static boolean isProse(Block block) {
        return block instanceof Block.Paragraph text && isProse(text.text());
    }

    /** Whether a text is a paragraph of sentences rather than lines of their own. */
    static boolean isProse(Excerpt text) {
        List<Excerpt> lines = text.lines();
        long keys = lines.stream().filter(line -> KeyLine.of(line) != null).count();
        return text.text().length() > SENTENCE
                && (lines.size() == 1
                        ? Sentences.of(text).size() > 1 || KeyLine.of(text) == null
                        : keys * 3 < lines.size() && LooseText.statements(text).size() * 2 <= lines.size() + 1);
    }

    /** Reads what stands in the end of a text on which several people worked. */
    void turns(List<Block> settled) {
        for (Section section : Section.of(document, settled).children()) {
            Topic topic = Topics.of(section.title()).orElse(null);
            if (topic != null && topic.forBuilders()) {
                topics.accept(section, topic);
                continue;
            }
            boolean exact = topic != null && EXACT.contains(topic.key());
            for (Block block : section.blocks()) {
                if (exact && block instanceof Block.Paragraph) {
                    int known = found.list("hours").size();
                    topics.accept(new Section(document, null, List.of(block), List.of()), topic);
                    HoursDisputes.replace(found.list("hours"), known);
                } else {
                    blocks.read(List.of(block), null);
                }
            }
        }
    }

    /** Reads mails, the newest first. */
    void thread() {
        List<Block.Message> messages = new ArrayList<>();
        for (Block block : document.blocks()) {
            messages.add((Block.Message) block);
        }
        Set<String> builders = builders(messages);
        messages.stream()
                .map(Block.Message::speaker)
                .filter(who -> !builders.contains(who))
                .flatMap(who -> ADDRESS.matcher(who).results().map(host -> host.group(1)))
                .forEach(found::senderHost);
        int oldest = messages.stream().mapToInt(Block.Message::age).max().orElse(0);
        for (int age = 0; age <= oldest; age++) {
            boolean hours = found.has("hours");
            int known = found.list("hours").size();
            for (int i = 0; i < messages.size(); i++) {
                if (messages.get(i).age() == age) {
                    message(messages, i, builders);
                }
            }
            if (hours) {
                found.list("hours").subList(known, found.list("hours").size()).clear();
            }
            found.settle();
        }
    }

    private void message(List<Block.Message> messages, int i, Set<String> builders) {
        Block.Message message = messages.get(i);
        if (builders.contains(message.speaker())) {
            Sentences.of(message.text()).forEach(new PageReader(found)::sentence);
            found.instruct(Instruction.Kind.OTHER, message.text());
            return;
        }
        Block.Message before = i > 0 ? messages.get(i - 1) : null;
        Excerpt question = before != null && builders.contains(before.speaker()) ? question(before.text()) : null;
        Topic topic = question == null ? null : Topics.asked(question.line()).orElse(null);
        if (topic == null || topic.is("facts")) {
            body(message.blocks());
            return;
        }
        boolean told = topic.is("people") || topic.is("testimonials") || topic.is("address");
        for (Block block : message.blocks()) {
            if (told && block instanceof Block.Paragraph text) {
                talk.read(text.text(), null);
            } else {
                topics.accept(new Section(document, null, List.of(block), List.of()), topic);
            }
        }
    }

    /** The only question in what somebody asks; null where there is none, or several. */
    private static Excerpt question(Excerpt text) {
        List<Excerpt> asked = Sentences.of(text).stream()
                .filter(sentence -> sentence.text().endsWith("?"))
                .toList();
        return asked.size() == 1 ? asked.get(0).without(NUMBER) : null;
    }

    /** Who builds the site: by their address, else those who ask, else whom the first mail is not from. */
    static Set<String> builders(List<Block.Message> messages) {
        Map<String, int[]> speakers = new HashMap<>();
        for (Block.Message message : messages) {
            int[] counts = speakers.computeIfAbsent(message.speaker(), who -> new int[2]);
            counts[0] += message.text().text().length();
            counts[1] +=
                    (int) message.text().text().chars().filter(c -> c == '?').count();
        }
        Set<String> builders = new HashSet<>();
        if (speakers.size() < 2) {
            return builders;
        }
        Set<String> names = new HashSet<>();
        for (String who : speakers.keySet()) {
            Matcher host = ADDRESS.matcher(who);
            if (host.find() && BUILDER_HOST.matcher(host.group(1)).matches()) {
                names.add(name(who));
            }
        }
        speakers.keySet().stream().filter(who -> names.contains(name(who))).forEach(builders::add);
        if (builders.isEmpty() || builders.size() == speakers.size()) {
            builders.clear();
            String asking = speakers.entrySet().stream()
                    .max((one, other) -> Double.compare(
                            (double) one.getValue()[1] / (one.getValue()[0] + 1),
                            (double) other.getValue()[1] / (other.getValue()[0] + 1)))
                    .map(Map.Entry::getKey)
                    .orElse("");
            if (speakers.get(asking)[1] > 0) {
                speakers.keySet().stream()
                        .filter(who -> name(who).equals(name(asking)))
                        .forEach(builders::add);
            }
        }
        return builders.size() == speakers.size() ? Set.of() : builders;
    }

    private static String name(String who) {
        String name =
                who.replaceFirst("\\s*[<\\[(].*", "").replace("\"", "").strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? who : name;
    }

    /** Reads what somebody writes from greeting to signature, and behind it. */
    void body(List<Block> all) {
        List<Block> words = new ArrayList<>();
        boolean closed = false;
        for (Block block : all) {
            if (!(block instanceof Block.Paragraph text)) {
                if (!(closed && block instanceof Block.Rule)) {
                    words.add(block);
                }
                continue;
            }
            if (greets(text.text().text()) && text.text().text().length() < SENTENCE) {
                found.instruct(Instruction.Kind.OTHER, text.text());
                continue;
            }
            int end = closing(text.text());
            if (closed && !POSTSCRIPT.matcher(text.text().text()).lookingAt() && !isProse(text)) {
                signature(text.text());
            } else if (end >= 0) {
                closed = true;
                Excerpt before = text.text().part(0, end).strip();
                if (!before.isBlank()) {
                    words.add(new Block.Paragraph(
                            before, 0, text.links(), text.line(), before.span().endLine()));
                }
                signature(text.text().from(end).strip());
            } else {
                words.add(block);
            }
        }
        Section root = Section.of(document, words);
        blocks.read(root.blocks(), null);
        root.children().forEach(this::headed);
    }

    /** What stands below a line that looks like a heading: the line itself is not shown. */
    private void headed(Section section) {
        Topic topic = Topics.of(section.title()).orElse(null);
        boolean known = topic != null && !topic.is("facts") && !section.blocks().isEmpty();
        if (known) {
            // It speaks of no more than what stands right below it.
            topics.accept(new Section(document, null, section.blocks().subList(0, 1), List.of()), topic);
        }
        blocks.read(section.blocks().subList(known ? 1 : 0, section.blocks().size()), null);
        section.children().forEach(this::headed);
    }

    /** Where the closing words of a letter begin; -1 where there are none. */
    private static int closing(Excerpt text) {
        int at = 0;
        for (String line : text.text().split("\n", -1)) {
            if (line.length() < SENTENCE && CLOSING.matcher(line).matches()) {
                return at;
            }
            at += line.length() + 1;
        }
        return -1;
    }

    private void signature(Excerpt text) {
        for (Excerpt line : text.lines()) {
            if (Voice.isPrivate(line.text())
                    || line.text()
                            .matches("(?iU)\\W*(m|mob|mobile|handy|mobil|cell|port(?:able)?|móvil|privat)\\b.*")) {
                found.instruct(Instruction.Kind.OTHER, line);
            } else {
                new ContactScan(found).all(line);
                found.instruct(Instruction.Kind.OTHER, line);
            }
        }
    }
}
