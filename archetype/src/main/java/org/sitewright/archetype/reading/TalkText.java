package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Languages;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/**
 * Reads what a client tells those who build the site in running words. Facts are taken from anywhere in it; a sentence is
 * shown only where the client gives it for that, or where it speaks of the business and of nothing else.
 */
final class TalkText {
    private static final Pattern TAKES_BACK = Phrases.within("TAKES_BACK");
    private static final Pattern REFERS_BACK = Phrases.first("TAKES_BACK");
    private static final Pattern GIVES = Phrases.first("GIVES");
    private static final Pattern ALL = Pattern.compile(
            "(?iU)\\b(all|everything|paragraph|more or less|text|alles|absatz|tout|paragraphe|todo|párrafo|tutto|as it is|whole)\\b");
    private static final Pattern DENIED =
            Pattern.compile("(?iU)\\b(not|n't|don’t|never|until|unless|nicht|kein\\w*|pas|niet|non)\\b");
    /** A part of a sentence that says something by itself. */
    private static final Pattern CLAUSES = Pattern.compile(
            "(?iU)\\s*;\\s+|,?\\s+(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar)\\s+(?=(?:there|we|it|you|they|the|all|es|wir|die|der|das|il|on|nous|les?|la|hay|el|los|c'è|er|wij)(?:'s|'re)?\\s)|\\s[–—]\\s");

    private static final int FEWEST = 4;
    private static final int DESCRIPTION = 260;
    private static final int LONGEST = 320;

    /** What the next sentence is about, and nothing about it: {@code the winter prices.} */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?sU)(?:the|our|die|unsere|les?|la|nos|los?|las|el|nuestr[oa]s|de|het|onze)(?:\\s+\\p{L}+){1,2}\\.");

    private final Found found;
    private final LineScan scan;
    private final Pattern talk;
    private final Pattern matters;
    private final Pattern business;
    private final QuestionsInText questions;

    /** A reader of what stands in a document in {@code language}. */
    TalkText(Found found, String language) {
        this.found = found;
        this.scan = new LineScan(found);
        String known = List.of("de", "fr", "es", "it", "nl").contains(language) ? language : "en";
        this.talk = Phrases.within("TALK." + known);
        this.matters = Phrases.within("MATTERS." + known);
        this.business = Phrases.first("BUSINESS." + known);
        this.questions = new QuestionsInText(found);
    }

    /** The language of {@code text}, as its commonest words have it. */
    static String language(String text) {
        return Languages.guess(text).getLanguage();
    }

    /** Everything in {@code whole}, which stands below {@code heading}. */
    void read(Excerpt whole, Excerpt heading) {
        for (Excerpt left : new TestimonialReader(found).takeLines(whole)) {
            for (Excerpt text : LetterReader.isProse(left) ? List.of(left) : LooseText.statements(left)) {
                new PeopleInText(found).quoted(text);
                for (Excerpt part : QuotedCopy.take(text, heading, found)) {
                    sentences(questions.take(part), heading);
                }
            }
        }
    }

    private void sentences(List<Excerpt> sentences, Excerpt heading) {
        int count = sentences.size();
        boolean[] secret = new boolean[count];
        boolean[] given = new boolean[count];
        for (int i = 0; i < count; i++) {
            String words = plain(sentences.get(i));
            secret[i] |= Voice.isPrivate(words) || TAKES_BACK.matcher(words).find();
            if (i > 0 && REFERS_BACK.matcher(words).find()) {
                secret[i - 1] = true;
            }
            if (i > 0 && GIVES.matcher(words).find() && !DENIED.matcher(words).find()) {
                secret[i] = true;
                int from = ALL.matcher(words).find() ? 0 : i - 1;
                for (int j = from; j < i; j++) {
                    given[j] = true;
                }
            }
        }
        List<Excerpt> visible = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Excerpt sentence = sentences.get(i);
            if (secret[i]) {
                found.instruct(Voice.kind(sentence.text()), sentence);
            } else {
                facts(sentence);
                Excerpt shown = shown(sentence, given[i]);
                if (shown != null
                        && !found.has("description")
                        && shown.text().length() <= DESCRIPTION
                        && Names.presents(shown)) {
                    found.put("description", shown.value());
                } else if (shown != null) {
                    visible.add(shown);
                } else if (Placeholder.in(sentence.text())) {
                    Placeholder.say(sentence, found);
                } else if (Voice.toBuilders(sentence.text())) {
                    found.instruct(Voice.kind(sentence.text()), sentence);
                } else {
                    found.unclear(sentence);
                }
            }
        }
        ProseReader.stretches(visible).forEach(body -> new ProseReader(found).passage(heading, body));
    }

    /** The sentence, or the part of it, that visitors may read; null where there is none. */
    private Excerpt shown(Excerpt sentence, boolean given) {
        if (given) {
            return Voice.toBuilders(sentence.text(), true) || Placeholder.in(sentence.text()) ? null : sentence;
        }
        if (isCopy(sentence)
                && Voice.isSentence(sentence.text())
                && !SUBJECT.matcher(sentence.text()).matches()) {
            return sentence;
        }
        return sentence.split(CLAUSES).stream()
                .filter(clause -> clause.text().length() < sentence.text().length())
                .filter(clause -> clause.text().split("\\s+").length > FEWEST + 2)
                .filter(clause -> matters.matcher(plain(clause)).find() && isCopy(clause))
                .findFirst()
                .orElse(null);
    }

    private boolean isCopy(Excerpt words) {
        String plain = plain(words);
        boolean says = matters.matcher(plain).find() || business.matcher(plain).find() || Names.presents(words);
        return says
                && plain.length() <= LONGEST
                && plain.split("\\s+").length >= FEWEST - 1
                && !plain.contains("?")
                && !talk.matcher(plain).find()
                && !Voice.toBuilders(words.text())
                && !Voice.isMoneyTalk(plain)
                && !Placeholder.in(words.text());
    }

    private void facts(Excerpt sentence) {
        scan.read(sentence);
        new PageReader(found).sentence(sentence);
        FurtherLanguages.in(sentence, found);
        if (Uncertain.doubts(sentence)) {
            found.disputes().doubt(sentence);
        } else if (!Voice.isMoneyTalk(sentence.text())) {
            List<Value> offers = new ArrayList<>();
            new SentenceOffers(found).read(sentence, offers);
            offers.forEach(offer -> found.add("services", offer));
        }
        new HoursLines(found).within(sentence);
        new PeopleInText(found).read(sentence);
    }

    private static String plain(Excerpt words) {
        return words.line().replace('’', '\'');
    }
}
