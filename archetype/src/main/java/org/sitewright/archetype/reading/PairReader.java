package org.sitewright.archetype.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.HoursReader;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Reads keys with values, and short lines that stand together: what a form, an address or a signature holds. */
final class PairReader {
    private static final Pattern COPY = Pattern.compile(
            "(?iU)(.*\\b)?(copy|text|blurb|say|bio|body|body copy|body text|intro|lead|paragraph|wording|headline|heading|title|h2|subhead\\w*|sub-head\\w*|subline|bullets?|points?)( \\d+)?");

    private final Found found;
    private final FactReader facts;
    private final Family family;
    private final LineScan scan;

    PairReader(Found found) {
        this.found = found;
        this.facts = new FactReader(found);
        this.family = new Family(found);
        this.scan = new LineScan(found);
    }

    /** Whether {@code pair} gives copy for a page: {@code Hero headline: …}, {@code Body copy: …}. */
    static boolean isCopy(KeyLine pair) {
        return pair != null
                && !pair.value().isBlank()
                && (COPY.matcher(pair.key().line()).matches()
                        || Topics.whole(pair.key().line())
                                .filter(topic -> topic.is("tagline") || topic.is("action") || topic.is("description"))
                                .isPresent());
    }

    /** Hands on what belongs together by its numbers. */
    void settle() {
        family.settle();
    }

    /** Key lines; a line without a key goes on with the value above it. */
    void pairs(List<Excerpt> lines, Excerpt heading, Topic topic) {
        for (Excerpt line : lines) {
            KeyLine pair = KeyLine.of(line);
            if (pair == null) {
                card(List.of(line));
            } else if (!pair.value().isBlank()) {
                pair(pair, heading, topic);
            } else if (Topics.whole(pair.key().line()).isPresent()) {
                found.remark(Remark.Kind.UNCLEAR, line.span(), "nothing stands behind " + line.line());
            } else {
                found.unclear(line);
            }
        }
    }

    /** Short lines that stand together, such as an address or a signature. */
    void card(List<Excerpt> lines) {
        HoursLines hours = new HoursLines(found);
        hours.stacked(lines);
        for (Excerpt line : lines) {
            if (Voice.isPrivate(line.text())) {
                found.instruct(Instruction.Kind.OTHER, line);
            } else if (Placeholder.in(line.text())) {
                Placeholder.say(line, found);
            } else if (!hours.read(line)) {
                scan.read(line);
                if (!Figures.hasPrice(line)) {
                    found.unclear(line);
                }
            }
        }
        if (lines.stream().filter(Figures::hasPrice).count() > 1) {
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

    /** One key with its value. */
    void pair(KeyLine pair, Excerpt heading, Topic topic) {
        Excerpt question = pair.key();
        if (Voice.isPrivate(question.text()) || ContactScan.isOther(question)) {
            found.instruct(Instruction.Kind.OTHER, pair.value());
            return;
        }
        if (family.take(pair)) {
            return;
        }
        Topic own = Topics.whole(question.line())
                .or(() -> question.text().endsWith("?") || question.text().split("\\s+").length <= 6
                        ? Topics.of(question.line())
                        : Optional.empty())
                .orElse(null);
        if (own != null) {
            if (own.is("faq") && !pair.value().isBlank()) {
                new QuestionReader(found).line(pair.value());
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
        } else if (!Voice.isEmpty(pair.value().text()) && !hours(pair) && !offer(pair)) {
            scan.read(pair.value());
            for (Excerpt rest : QuotedCopy.take(pair.value(), heading, found)) {
                new ProseReader(found).sentences(rest, null, false);
            }
        }
    }

    /** Whether the key names something that the value gives a price of. */
    private boolean offer(KeyLine pair) {
        boolean priced = Figures.hasPrice(pair.value())
                && pair.value().text().length() < 160
                && !Voice.isMoneyTalk(pair.key().text() + " " + pair.value().text())
                && !Placeholder.in(pair.value().text());
        if (priced) {
            found.add("services", OfferLine.with(pair.key(), pair.value()));
        }
        return priced;
    }

    /** Whether the key names days and the value says when it is open. */
    private boolean hours(KeyLine pair) {
        String line = pair.key().line().replaceFirst("(?i)^(normal|opening|office|shop|regular)?\\s*hours\\s+", "")
                + ": " + pair.value().line();
        boolean open = !HoursReader.read(line).isEmpty();
        if (!open && new HoursLines(found).read(pair.value())) {
            return true;
        }
        if (open) {
            found.add(
                    "hours",
                    new Value.Text(line, pair.key().span().to(pair.value().span())));
        }
        return open;
    }

    /** Without quotation marks around the whole of it. */
    static Excerpt unquoted(Excerpt text) {
        Matcher quoted = Pattern.compile("(?s)\\s*[\"“„«](.*)[\"”“»]\\s*").matcher(text.text());
        return quoted.matches() ? text.group(quoted, 1).strip() : text;
    }
}
