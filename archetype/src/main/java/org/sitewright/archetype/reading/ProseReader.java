package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Reads sentences: what speaks to visitors is kept for them, what speaks to the builders is an instruction. */
final class ProseReader {
    private final Found found;

    ProseReader(Found found) {
        this.found = found;
    }

    /**
     * The sentences of a text that are for visitors, each with its place; the others are listed.
     *
     * @param sure whether the text stands where words for visitors are expected; elsewhere what is no whole sentence, or
     *     speaks of the one who writes, is unclear
     */
    List<Excerpt> visible(Excerpt text, boolean sure) {
        List<Excerpt> visible = new ArrayList<>();
        for (Excerpt sentence : Sentences.of(text)) {
            if (Voice.toBuilders(sentence.text(), sure)) {
                found.instruct(Voice.kind(sentence.text()), sentence);
            } else if (Placeholder.in(sentence.text())) {
                Placeholder.say(sentence, found);
            } else if (sure || (Voice.isSentence(sentence.text()) && Voice.toVisitors(sentence.text()) && !speaksOfWriter(sentence.text()))) {
                visible.add(sentence);
            } else {
                found.unclear(sentence);
            }
        }
        return visible;
    }

    /** Keeps the sentences for visitors as a passage below {@code heading}. */
    void sentences(Excerpt text, Excerpt heading, boolean sure) {
        stretches(visible(text, sure)).forEach(body -> passage(heading, body));
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
                && Values.text(last, "heading").equals(title)
                && OfferReader.value(last, "body") instanceof Value.Text
                && last.span().file().equals(body.span().file());
        if (continues) {
            Value.Text before = (Value.Text) OfferReader.value(last, "body");
            Value.Text both = new Value.Text(before.text() + "\n\n" + body.text(), before.span().to(body.span()));
            passages.set(
                    passages.size() - 1,
                    Values.fields("heading", OfferReader.value(last, "heading"), "body", both));
        } else {
            found.add("passages", Values.fields("heading", Titles.value(heading), "body", body));
        }
    }

    /** Sentences that stand next to each other, as one value. */
    static List<Value.Text> stretches(List<Excerpt> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        String text = sentences.stream().map(Excerpt::line).collect(Collectors.joining(" "));
        return List.of(new Value.Text(
                text, sentences.get(0).span().to(sentences.get(sentences.size() - 1).span())));
    }

    private static boolean speaksOfWriter(String sentence) {
        return sentence.matches("(?sU).*\\b(I|I'm|I’m|I've|I’ve|me|my|ich|mir|mich|mein\\w*)\\b.*");
    }
}
