package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Reads running text whose heading says nothing: facts in it, words given for use, and what else speaks to visitors. */
final class RunningText {
    /** Words of one who compares what is written elsewhere, or speaks of others than guests. */
    private static final Pattern OF_PAPERS = Pattern.compile(
            "(?iU)\\b(says?|said|reads|steht|stehen|schreibt|pone|dit|flyer|leaflet|letterhead|cv|noticeboard|poster|brochure|aushang|old (?:site|sign|menu|price|card)|agreed|decided|meeting|discussed|action|minutes|apologies|present|competitors?|they|them|ils|ellos|commission|until (?:we|i|he|she)|yet|soon)\\b");

    /** In a text of so few sentences a doubt is about all of it. */
    private static final int FEW = 5;

    private final Found found;
    private final LineScan scan;

    RunningText(Found found) {
        this.found = found;
        this.scan = new LineScan(found);
    }

    /** The facts in a text that stands among things of another kind: what else it says is unclear. */
    void facts(Excerpt text) {
        facts(text, Uncertain.says(text));
        new ProseReader(found).visible(text, false).forEach(found::unclear);
    }

    /** Everything in {@code whole}, which stands below {@code heading}. */
    void read(Excerpt whole, Excerpt heading) {
        for (Excerpt part : QuotedCopy.take(whole, heading, found)) {
            plain(part, heading);
        }
    }

    private void plain(Excerpt text, Excerpt heading) {
        boolean announced = text.text().strip().startsWith("📣");
        boolean open = Uncertain.says(text) && Sentences.of(text).size() <= FEW;
        if (open) {
            found.disputes().add(text, found);
        }
        facts(text, open);
        if (PageReader.wantsOne(text.text())) {
            found.put("onePage", Values.word("true", text.span()));
        }
        List<Excerpt> visible = new ProseReader(found)
                .visible(announced ? text.strip().from(2).strip() : text, announced || isPlain(text, heading));
        if (!visible.isEmpty()
                && !found.has("description")
                && Names.inSentence(visible.get(0)).isPresent()
                && visible.get(0).text().length() <= 260) {
            found.put("description", visible.get(0).value());
            visible = visible.subList(1, visible.size());
        }
        ProseReader.stretches(visible).forEach(body -> new ProseReader(found).passage(heading, body));
    }

    /** Whether a text below a heading for visitors speaks to nobody else: then it needs no word that says so. */
    private static boolean isPlain(Excerpt text, Excerpt heading) {
        List<Excerpt> sentences = Sentences.of(text);
        return Titles.of(heading) != null
                && sentences.stream()
                        .noneMatch(sentence -> Voice.toBuilders(sentence.text())
                                || Voice.isMoneyTalk(sentence.text())
                                || OF_PAPERS.matcher(sentence.text()).find()
                                || ProseReader.speaksOfWriter(sentence.text())
                                || !Voice.isSentence(sentence.text())
                                || !sentence.text().matches("(?sU)[^\\p{L}]{0,3}\\p{Lu}.*"));
    }

    private void facts(Excerpt text, boolean open) {
        boolean secret = false;
        for (Excerpt sentence : Sentences.of(text)) {
            secret = Voice.isPrivate(sentence.text())
                    || (secret && sentence.text().matches("(?sU)(It|That|This|Es|Das|Die)\\b.*"));
            if (secret) {
                continue;
            }
            scan.read(sentence);
            new PageReader(found).sentence(sentence);
            FurtherLanguages.in(sentence, found);
            List<Value> offers = new ArrayList<>();
            boolean doubtful = !open && Uncertain.doubts(sentence);
            if (doubtful) {
                found.disputes().doubt(sentence);
            }
            if (!open && !doubtful) {
                new SentenceOffers(found).read(sentence, offers);
            }
            offers.forEach(offer -> found.add("services", offer));
            if (!Voice.isPrivate(sentence.text())) {
                new HoursLines(found).within(sentence);
            }
        }
    }
}
