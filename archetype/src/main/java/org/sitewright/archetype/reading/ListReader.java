package org.sitewright.archetype.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads lists whose heading does not say what they hold: words of customers, offers, contacts, or a list for visitors. */
final class ListReader {
    private static final Pattern FACT = Pattern.compile(
            "[\\w.+-]+@[\\w-]+\\.\\w|(?<!\\w)@[\\w.]{3,}|https?://|(?<![\\d.,])(?:\\+|0)\\d[\\d ()/-]{6,}\\d|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b");
    /** Topics of which there is one value: a key below them says something else. */
    private static final Set<String> ONE = Set.of("name", "area", "address", "tagline", "domain", "type");

    private final Found found;
    private final FactReader facts;
    private final PairReader pairs;
    private final LineScan scan;
    private final TalkText talk;

    ListReader(Found found, PairReader pairs, TalkText talk) {
        this.found = found;
        this.pairs = pairs;
        this.talk = talk;
        this.facts = new FactReader(found);
        this.scan = new LineScan(found);
    }

    /** The items of a list that are no facts with a key. */
    void read(Block.ItemList list, Excerpt heading, Topic topic, Lead lead) {
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
            texts.forEach(text -> {
                KeyLine pair = ONE.contains(topic.key()) ? KeyLine.of(text) : null;
                if (pair != null && !pair.value().isBlank()) {
                    pairs.pair(pair, null, null);
                } else {
                    facts.read(topic, heading == null ? text : heading, text);
                }
            });
        } else if (lead != Lead.CONTENT && holdsFacts(texts)) {
            list.items().forEach(item -> {
                loose(item.paragraph().text());
                Builders.take(item.below(), Instruction.Kind.OTHER, found);
            });
        } else if (lead == Lead.CONTENT || (builders == 0 && heading != null)) {
            new PassageReader(found).read(list, heading);
        } else {
            for (Block.Item item : list.items()) {
                Excerpt text = item.paragraph().text();
                if (Voice.toBuilders(text.text()) && builders * 2 > texts.size()) {
                    scan.read(text);
                    QuotedCopy.take(text, null, found).forEach(rest -> found.instruct(Voice.kind(text.text()), rest));
                } else {
                    loose(text);
                }
                Builders.take(item.below(), Instruction.Kind.OTHER, found);
            }
        }
    }

    /** Whether a list holds contacts, hours or places: then it is no list for visitors as it stands. */
    private static boolean holdsFacts(List<Excerpt> texts) {
        long facts = texts.stream()
                .filter(text -> FACT.matcher(text.text()).find()
                        || Found.trial(trial -> new HoursLines(trial).within(text))
                                .has("hours"))
                .count();
        return facts > 1 || facts * 3 >= texts.size() && facts > 0;
    }

    /** An item of which nothing is known but its words. */
    private void loose(Excerpt text) {
        KeyLine pair = KeyLine.of(text);
        if (pair != null && !pair.value().isBlank()) {
            pairs.pair(pair, null, null);
        } else if (talk != null) {
            talk.read(text, null);
        } else if (!new HoursLines(found).read(text)) {
            for (Excerpt rest : QuotedCopy.take(text, null, found)) {
                new RunningText(found).facts(rest);
            }
        } else {
            scan.read(text);
        }
    }
}
