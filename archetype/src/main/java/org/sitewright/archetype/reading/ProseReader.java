package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Reads sentences: what speaks to visitors is kept for them, what speaks to the builders is an instruction. */
final class ProseReader {
    private static final Pattern REFERS_BACK = Pattern.compile(
            "(?iU)(neither|none of|that's|that’s|that is|this is|both|keep|not for|don't|do not|nur damit|das geht|das ist|the figure|no lo|eso)\\b");

    /** Words by which a client gives the sentence before them for publication: {@code Please write that somewhere.} */
    private static final Pattern CONFIRMS = Pattern.compile(
            "(?isU)(?:and |so |oh |then )*(?:please |you (?:can|may|could) |we can |feel free to )*(?:put|write|say|print|publish|mention|add|include|use|show) (?:that|this|it|so)(?: (?:on|up|in|somewhere|there|please|too|as it is|as is|where|exactly|clearly|big|word|somehow|near|at|anywhere)\\b.*)?[.!]*|(?:and |oh )*(?:that|this|it)(?:'s| is)? (?:can|may|should|must|could|fine|ok|okay)\\b.{0,12}\\b(?:go|stand|appear|be|to publish|to print|for the (?:web)?site|on the (?:web)?site)\\b.*|(?:das|dies|den satz) (?:kann|darf|soll|muss|bitte)\\b.{0,30}\\b(?:drauf|rein|hin|stehen|hinschreiben|schreiben|auf die (?:seite|website|startseite))\\b.*|(?:bitte )?(?:so|wörtlich) übernehmen.*|(?:eso|esto) (?:ponlo|va|puede ir|tiene que).*");

    /** A few words that announce what follows, and say nothing where it does not follow; initials and loose dashes. */
    private static final Pattern INTRODUCTION = Pattern.compile("(?sU)[^.!?]{0,40}:|\\P{L}*\\p{L}?\\P{L}*");

    /** Words with the wish that they be shown in the same sentence: {@code Ten years with Guide Dogs, put that somewhere}. */
    private static final Pattern WISHED = Pattern.compile(
            "(?isU)(?:and |oh |also )*(.{8,200}?)[,;–—-]+ ?(?:please |you can |we can )?(?:put|write|say|mention|add|include) (?:that|this|it)(?: (?:somewhere|on|in|there|too|please|up|near|at)\\b.*)?[.!]*");

    private static final Pattern ASIDE = Pattern.compile("(?s)(.*?\\S)\\s*[(\\[]([^()\\[\\]]{4,300})[)\\]][.!]?\\s*");
    private static final Pattern DOUBT = Pattern.compile(
            "(?iU)\\b(sure|check|confirm\\w*|tbc|old|wrong|maybe|perhaps|unless|until|not|never|no|don't|nicht|noch|unsicher|prüfen|vérifier|sûre?|pas|no|confirmar|non|da verificare|niet)\\b|\\?");

    private static final Pattern DENIED = Pattern.compile(
            "(?iU)\\b(not|n't|don’t|dont|never|no|until|unless|but|nicht|kein\\w*|instead|as|like|for now)\\b");

    /** A text of so few sentences is meant as a whole for one or the other; in a longer one each sentence speaks for itself. */
    private static final int FEW = 5;

    private final Found found;

    ProseReader(Found found) {
        this.found = found;
    }

    /**
     * The sentences of a text that are for visitors, each with its place; the others are listed.
     *
     * @param expected whether the text stands where words for visitors are expected; elsewhere what is no whole sentence, or
     *     speaks of the one who writes, is unclear
     */
    List<Excerpt> visible(Excerpt text, boolean expected) {
        boolean sure = expected || found.isGiven(text);
        List<Excerpt> visible = new ArrayList<>();
        Excerpt doubtful = null;
        List<Excerpt> sentences = Sentences.of(text);
        boolean mixed = !sure
                && sentences.size() <= FEW
                && sentences.stream()
                                        .filter(sentence ->
                                                Voice.toBuilders(sentence.text()) || speaksOfWriter(sentence.text()))
                                        .count()
                                * 2
                        >= sentences.size();
        for (int i = 0; i < sentences.size(); i++) {
            Excerpt sentence = plain(sentences.get(i));
            Excerpt before = doubtful;
            doubtful = null;
            if (confirms(sentence.text())) {
                found.instruct(Voice.kind(sentence.text()), sentence);
                if (before != null) {
                    found.clear(before);
                    visible.add(before);
                }
            } else if (wished(sentence) != null) {
                visible.add(wished(sentence));
                found.instruct(Instruction.Kind.OTHER, sentence);
            } else if (Voice.toBuilders(sentence.text(), sure)) {
                if (REFERS_BACK.matcher(sentence.text()).lookingAt() && !visible.isEmpty()) {
                    found.unclear(visible.remove(visible.size() - 1));
                }
                found.instruct(Voice.kind(sentence.text()), sentence);
            } else if (INTRODUCTION.matcher(sentence.text()).matches()) {
                found.unclear(sentence);
            } else if (Placeholder.in(sentence.text())) {
                Placeholder.say(sentence, found);
            } else if (sure
                    || (!mixed
                            && !lonely(sentences, i)
                            && Voice.isSentence(sentence.text())
                            && Voice.toVisitors(sentence.text())
                            && !speaksOfWriter(sentence.text()))) {
                visible.add(sentence);
            } else {
                found.unclear(sentence);
                doubtful = Voice.isSentence(sentence.text()) ? sentence : null;
            }
        }
        return visible;
    }

    /** Whether a sentence of a long text stands among sentences for the builders. */
    private static boolean lonely(List<Excerpt> sentences, int i) {
        return sentences.size() > FEW
                && (i == 0 || Voice.toBuilders(sentences.get(i - 1).text()))
                && (i == sentences.size() - 1
                        || Voice.toBuilders(sentences.get(i + 1).text()));
    }

    /** Without an aside for the builders at its end; itself where it has none, or the aside is a doubt. */
    private Excerpt plain(Excerpt sentence) {
        Matcher aside = ASIDE.matcher(sentence.text());
        if (!aside.matches()
                || !Voice.toBuilders(aside.group(2))
                || DOUBT.matcher(aside.group(2)).find()
                || aside.group(1).length() < 12) {
            return sentence;
        }
        found.instruct(Voice.kind(aside.group(2)), sentence.group(aside, 2));
        return sentence.group(aside, 1);
    }

    /** What a sentence gives for publication before it says so; null where it does not. */
    private static Excerpt wished(Excerpt sentence) {
        Matcher wished = WISHED.matcher(sentence.text());
        return wished.matches()
                        && !DENIED.matcher(sentence.text().substring(wished.end(1)))
                                .find()
                        && !Voice.toBuilders(wished.group(1), true)
                ? sentence.group(wished, 1)
                : null;
    }

    /** Whether a sentence says of the one before it that it is to be published. */
    static boolean confirms(String sentence) {
        return CONFIRMS.matcher(sentence.strip()).matches()
                && !DENIED.matcher(sentence).find();
    }

    /** Keeps the sentences for visitors as a passage below {@code heading}. */
    void sentences(Excerpt text, Excerpt heading, boolean sure) {
        stretches(visible(text, sure)).forEach(body -> passage(heading, body));
    }

    /** Keeps words that are quoted or dictated for visitors, each as a passage of its own. */
    void given(Excerpt words, Excerpt heading) {
        stretches(visible(words, true))
                .forEach(body -> found.alone(Values.fields("heading", Titles.value(heading), "body", body)));
    }

    /** A passage with a text. */
    void passage(Excerpt heading, Excerpt body) {
        passage(heading, body.value());
    }

    /** A passage with a text; texts below one heading are one passage. */
    void passage(Excerpt heading, Value.Text body) {
        String title = Titles.visible(heading);
        List<Value> passages = found.list("passages");
        Value.Fields last = passages.isEmpty() ? null : (Value.Fields) passages.get(passages.size() - 1);
        boolean continues = last != null
                && !found.isAlone(last)
                && Values.text(last, "heading").equals(title)
                && OfferReader.value(last, "body") instanceof Value.Text
                && last.span().file().equals(body.span().file())
                && body.span().line() > OfferReader.value(last, "body").span().endLine()
                && body.span().line() - OfferReader.value(last, "body").span().endLine() <= 3;
        if (continues) {
            Value.Text before = (Value.Text) OfferReader.value(last, "body");
            Value.Text both = new Value.Text(
                    before.text() + "\n\n" + body.text(), before.span().to(body.span()));
            passages.set(
                    passages.size() - 1, Values.fields("heading", OfferReader.value(last, "heading"), "body", both));
        } else {
            found.add("passages", Values.fields("heading", Titles.value(heading), "body", body));
        }
    }

    /** Sentences that stand next to each other, as one value. */
    static List<Value.Text> stretches(List<Excerpt> sentences) {
        List<Value.Text> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || !sentences.get(i).follows(sentences.get(i - 1))) {
                List<Excerpt> run = sentences.subList(start, i);
                String text = run.stream().map(Excerpt::line).collect(Collectors.joining(" "));
                stretches.add(new Value.Text(
                        text, run.get(0).span().to(run.get(run.size() - 1).span())));
                start = i;
            }
        }
        return stretches;
    }

    static boolean speaksOfWriter(String sentence) {
        return sentence.matches("(?sU).*\\b(I|I'm|I’m|I've|I’ve|me|my|ich|mir|mich|mein\\w*)\\b.*");
    }
}
