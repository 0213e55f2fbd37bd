package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/**
 * Reads a chat or an interview: who asks builds the site, who answers is the client. Nothing that the builders say is
 * shown; their question says what the answers below it are about.
 */
final class TalkReader {
    private static final Pattern BUILDERS = Pattern.compile("(?iU)" + Phrases.any("BUILDERS"));
    /** Words of one who builds: thanks, and what they will do with an answer. */
    private static final Pattern WORKING = Pattern.compile("(?iU)" + Phrases.any("WORKING"));
    /** An answer that says of the one before it that it is not meant for anybody else. */
    private static final Pattern TAKEN_BACK = Pattern.compile("(?isU)" + Phrases.any("TAKEN_BACK"));
    /** Few words before what the answer is: {@code yes}, {@code well}. */
    private static final Pattern OPENING = Pattern.compile(
            "(?iU)(?:(?:yes|yep|yeah|sure|ok|okay|well|so|oh|ah|right|of course|um|ja|klar|gut|also|oui|bien sûr|alors|sí|claro|bueno|sì|certo|nou)\\b[,.!:…-]*\\s+)+");

    /** Words that the builders propose in quotation marks. */
    private static final Pattern PROPOSED = Pattern.compile("(?s)[\"“„«]([^\"“”„«»]{30,600}[.!?…])[\"”“»]");

    private static final Pattern AGREES = Phrases.within("AGREES");
    private static final Pattern GIVES = Phrases.first("GIVES");

    private static final Pattern STATEMENTS = Pattern.compile(
            "\\n+|(?<=[.!;])(?<!\\b(?:Mr|Mrs|Ms|Dr|St|ca|z\\.B|\\p{Lu})\\.)\\s+(?=(?:[Aa]nd |[Tt]hen |[Pp]lus )?\\p{L})");
    private static final Set<String> SINGLE =
            Set.of("name", "tagline", "description", "domain", "action", "type", "locale");
    private static final Set<String> BY_TOPIC =
            Set.of("faq", "testimonials", "people", "about", "fonts", "pages", "languages", "legal");

    private final Found found;
    private final FactReader facts;
    private Excerpt question;
    private Topic topic;
    private int answers;
    private Excerpt doubtful;
    private Excerpt proposed;
    private Value.Fields person;
    private final TalkText talk;

    TalkReader(Found found, String language) {
        this.found = found;
        this.talk = new TalkText(found, language);
        this.facts = new FactReader(found);
    }

    /** Whether somebody speaks in {@code blocks}. */
    static boolean isTalk(List<Block> blocks) {
        return blocks.stream().filter(Block.Message.class::isInstance).count() > 2;
    }

    /** Every message, in the order in which they were said. */
    void read(List<Block> blocks) {
        List<Block.Message> messages = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Message message) {
                messages.add(message);
            }
        }
        Set<String> builders = builders(messages);
        for (Block.Message message : messages) {
            if (builders.contains(message.speaker())) {
                asked(message.text());
            } else {
                int known = found.list("hours").size();
                answered(message.text());
                HoursDisputes.replace(found.list("hours"), known);
            }
        }
    }

    /** Who builds the site: by what they are called, else who asks most. */
    static Set<String> builders(List<Block.Message> messages) {
        Map<String, int[]> speakers = new HashMap<>();
        for (Block.Message message : messages) {
            int[] counts = speakers.computeIfAbsent(message.speaker(), name -> new int[3]);
            counts[0]++;
            String words = message.text().text();
            counts[1] += words.contains("?") ? 1 : 0;
            counts[2] += WORKING.matcher(words).find() && words.length() < 80 ? 1 : 0;
        }
        Set<String> builders = new HashSet<>();
        speakers.keySet().stream()
                .filter(name -> BUILDERS.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .forEach(builders::add);
        if (builders.isEmpty() || builders.size() == speakers.size()) {
            builders.clear();
            double most = speakers.values().stream()
                    .mapToDouble(TalkReader::asking)
                    .max()
                    .orElse(0);
            speakers.forEach((name, counts) -> {
                if (asking(counts) >= Math.max(0.34, most * 0.6)) {
                    builders.add(name);
                }
            });
        }
        return builders.size() == speakers.size() ? Set.of() : builders;
    }

    private static double asking(int[] counts) {
        return (counts[1] + 0.4 * counts[2]) / counts[0];
    }

    private void asked(Excerpt words) {
        found.instruct(Instruction.Kind.OTHER, words);
        Matcher quoted = PROPOSED.matcher(words.text());
        proposed = quoted.find() ? words.group(quoted, 1) : null;
        new PageReader(found).sentence(words);
        List<Excerpt> questions = Sentences.of(words).stream()
                .filter(sentence -> sentence.text().strip().endsWith("?"))
                .toList();
        boolean remark = questions.isEmpty() && WORKING.matcher(words.text()).find();
        if (remark && words.text().length() < 60) {
            return;
        }
        question = questions.isEmpty() ? words : questions.get(questions.size() - 1);
        topic = Topics.asked(question.line()).orElse(null);
        if (topic == null && questions.size() > 1) {
            topic = Topics.asked(questions.get(0).line()).orElse(null);
        }
        if (questions.size() == 1 && several(question)) {
            topic = null;
        }
        answers = 0;
        person = null;
        doubtful = null;
    }

    /** Whether a question asks two things: {@code Where are you, and when are you open?} */
    private static boolean several(Excerpt question) {
        List<Excerpt> parts = question.split(Pattern.compile("(?iU),?\\s+(?:and|und|et|y|e|en)\\s+"));
        return parts.size() > 1
                && parts.stream()
                                .flatMap(part -> Topics.asked(part.line()).stream())
                                .map(Topic::key)
                                .distinct()
                                .count()
                        > 1;
    }

    private void answered(Excerpt whole) {
        Excerpt words = whole.without(OPENING);
        if (words.isBlank()) {
            return;
        }
        if (proposed != null && AGREES.matcher(whole.line().replace('’', '\'')).find()) {
            new ProseReader(found).given(proposed, null);
            found.instruct(Instruction.Kind.OTHER, words);
            proposed = null;
            return;
        }
        if ((ProseReader.confirms(words.text()) || GIVES.matcher(words.line()).find()) && doubtful != null) {
            found.clear(doubtful);
            new ProseReader(found).sentences(doubtful, null, true);
            found.instruct(Voice.kind(words.text()), words);
            doubtful = null;
            return;
        }
        if (TAKEN_BACK.matcher(words.text()).matches()) {
            found.instruct(Instruction.Kind.OTHER, words);
            return;
        }
        doubtful = null;
        answers++;
        List<Excerpt> lines = words.lines();
        if (lines.size() > 1 && lines.get(0).text().endsWith(":")) {
            introduced(lines);
        } else if (topic != null && topic.forBuilders()) {
            given(words, topic);
        } else if (topic != null && SINGLE.contains(topic.key().replaceFirst("\\..*", "")) && answers == 1) {
            given(words, topic);
        } else if (topic != null && BY_TOPIC.contains(topic.key().replaceFirst("\\..*", ""))) {
            given(words, topic);
        } else {
            statements(words);
        }
    }

    /** Lines that one above them introduces. */
    private void introduced(List<Excerpt> lines) {
        Excerpt lead = lines.get(0).part(0, lines.get(0).text().length() - 1);
        Topic own = Topics.of(lead.line()).orElse(null);
        boolean shown = Lead.of(lead.line()) == Lead.CONTENT || Interview.asksForWords(lead.line());
        found.instruct(Voice.kind(lead.text()), lead);
        for (Excerpt line : lines.subList(1, lines.size())) {
            if (shown) {
                new ProseReader(found).sentences(line, null, true);
            } else if (own != null) {
                given(line, own);
            } else {
                statements(line);
            }
        }
    }

    private void given(Excerpt words, Topic about) {
        switch (about.key().replaceFirst("\\..*", "")) {
            case "name" -> name(words);
            case "people", "about" -> people(words);
            case "action" -> {
                Excerpt label = words.lines().get(0);
                if (Voice.toBuilders(label.text()) && !label.text().matches("(?s).*[\"“„«].*")) {
                    new LineScan(found).button(label);
                    found.instruct(Voice.kind(label.text()), label);
                } else {
                    facts.read(about, question, words);
                }
            }
            case "description" -> {
                if (Voice.isSentence(words.text()) && !Voice.toBuilders(words.text(), true)) {
                    facts.read(about, question, words);
                } else {
                    statements(words);
                }
            }
            case "testimonials" -> {
                new TestimonialReader(found).told(words);
            }
            default -> facts.read(about, question, words);
        }
        if (about.forBuilders()) {
            new LineScan(found).read(words);
        }
    }

    private void name(Excerpt words) {
        Excerpt named = Names.inSentence(words).orElse(words);
        if (named.text().split("\\s+").length <= 7) {
            found.put("name", Names.plain(named).value());
        } else {
            statements(words);
        }
    }

    /** A name with a role, then what the same person says of themselves. */
    private void people(Excerpt words) {
        boolean sentences = Voice.isSentence(words.text());
        Value.Fields one = sentences ? null : new PeopleReader(found).person(words, 0);
        if (one != null) {
            found.add("people", one);
            person = one;
        } else if (person != null && sentences && !Voice.toBuilders(words.text(), true)) {
            List<Value> people = found.list("people");
            Value.Fields with = Values.fields(
                    "name", OfferReader.value(person, "name"),
                    "role", OfferReader.value(person, "role"),
                    "text",
                            OfferReader.value(person, "text") == null
                                    ? words.value()
                                    : OfferReader.value(person, "text"));
            people.set(people.indexOf(person), with);
            person = with;
        } else if (topic.is("about") && sentences && !Voice.toBuilders(words.text(), true)) {
            facts.read(topic, question, words);
        } else {
            statements(words);
        }
    }

    /** What is said without being asked: offers with prices, hours, contacts, what else speaks to visitors. */
    private void statements(Excerpt words) {
        if (Uncertain.says(words)) {
            found.disputes().add(words, found);
        }
        if (told(words)) {
            return;
        }
        List<Excerpt> parts = words.split(STATEMENTS);
        boolean secret = false;
        for (int i = 0; i < parts.size(); i++) {
            Excerpt part = parts.get(i).without(OPENING);
            boolean back = i + 1 < parts.size()
                    && TAKEN_BACK.matcher(parts.get(i + 1).text()).matches();
            secret = back
                    || Voice.isPrivate(part.text())
                    || TAKEN_BACK.matcher(part.text()).matches()
                    || secret
                            && part.text().matches("(?isU)\\W*(?:and |but )?(?:it|that|this|es|das|ça|c'est|eso)\\b.*");
            if (secret) {
                found.instruct(Instruction.Kind.OTHER, part);
            } else if (!question(part)) {
                statement(part);
            }
        }
        doubtful = parts.size() == 1 && !secret && !Voice.toBuilders(words.text(), true) ? words : null;
    }

    /** Words of a customer, with who said them. */
    private boolean told(Excerpt words) {
        return words.text().matches("(?s).*[\"“„«].{15,}[\"”“»].*") && new TestimonialReader(found).told(words);
    }

    private void statement(Excerpt statement) {
        if (Figures.hasPrice(statement)
                && !Voice.isMoneyTalk(statement.text())
                && !Voice.toBuilders(statement.text())) {
            offer(statement);
        } else if (new HoursLines(found).read(statement)) {
            new LineScan(found).read(statement);
        } else {
            talk.read(statement, null);
        }
    }

    /** Words quoted from a question of visitors, with its answer. */
    private boolean question(Excerpt statement) {
        int mark = statement.text().indexOf('?');
        if (mark < 8
                || mark > statement.text().length() - 3
                || statement.text().charAt(mark + 1) == '?'
                || Voice.toBuilders(statement.text())) {
            return false;
        }
        new QuestionReader(found).line(statement);
        return true;
    }

    private void offer(Excerpt statement) {
        Excerpt plain = statement.without(
                Pattern.compile(
                        "(?iU)(?:and|then|plus|also|oh and|prices?|und|dann|et|puis|y|luego|e|en)\\b[:.,]*\\s+(?:an? |the |eine? |une? )?"));
        Value.Fields offer = OfferLine.of(plain, 0);
        if (offer != null) {
            found.add("services", offer);
        } else {
            talk.read(statement, null);
        }
    }
}
