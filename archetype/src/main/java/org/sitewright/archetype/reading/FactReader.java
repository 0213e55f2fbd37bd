package org.sitewright.archetype.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.HoursReader;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.brief.Vocabulary;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads one fact whose topic is known: what stands behind a key, or answers a question. */
final class FactReader {
    private static final Pattern WORDS = Pattern.compile("\\s*[,;•·\\n]\\s*(?![^(]*\\))|\\s+(?:/|\\|)\\s+");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"”“»\\n]{2,60})[\"”“»]");
    private static final Pattern STREET = Pattern.compile("(?s).*\\d.*");
    private static final Pattern ASIDE = Pattern.compile(
            "\\s*[(\\[](?=[^)\\]]*\\b(tbc|confirm|check|see|internal|ask|please|for you|mailto|goes to|links? to|opens)\\b)[^)\\]]*[)\\]]\\s*$|\\s+[–—-]+\\s+(?=(please|but|not|don't|for|see|use)\\b).*$",
            Pattern.CASE_INSENSITIVE);

    /** A key within an action, as YAML has it. */
    private static final Pattern LABEL = Pattern.compile("(?i)(?:label|text|caption)\\s*:\\s*");

    private final Found found;
    private final ContactScan contacts;

    FactReader(Found found) {
        this.found = found;
        this.contacts = new ContactScan(found);
    }

    /** Reads {@code value}, which stands behind {@code key}; false where the topic has no single facts. */
    void read(Topic topic, Excerpt key, Excerpt value) {
        if (topic.forBuilders()) {
            found.instruct(topic.kind(), value);
            contacts.domain(value);
            if (topic.kind() != Instruction.Kind.AVOID) {
                new ColorReader(found).line(value);
                Typefaces.in(value, found);
            }
            return;
        }
        if (Voice.isEmpty(value.text())) {
            if (value.text().matches("(?i)\\W*tb[acd]\\W*")) {
                Placeholder.say(value, found);
            }
            return;
        }
        if (Voice.isPrivate(value.text()) || Voice.isPrivate(key.text())) {
            found.instruct(Instruction.Kind.OTHER, value);
            return;
        }
        Matcher aside = ASIDE.matcher(value.text());
        Excerpt plain = aside.find() ? value.part(0, aside.start()).strip() : value;
        if (plain != value) {
            found.instruct(Instruction.Kind.OTHER, value.from(aside.start()).strip());
        }
        if (Placeholder.in(plain.text())
                && !Set.of("services", "faq", "phone", "email", "domain", "links")
                        .contains(topic.key().replaceFirst("\\..*", ""))) {
            Placeholder.say(plain, found);
            return;
        }
        given(topic, key, plain);
    }

    private void given(Topic topic, Excerpt key, Excerpt value) {
        switch (topic.key().replaceFirst("\\..*", "")) {
            case "name" -> {
                Excerpt first = Sentences.of(value).get(0);
                found.put(
                        "name",
                        Names.inSentence(first)
                                .filter(name -> Voice.isSentence(first.text()))
                                .orElse(Names.plain(first))
                                .value());
                others(value);
            }
            case "type" -> {
                if (Vocabulary.type(value.line()).isPresent()) {
                    found.put("type", value.value());
                } else {
                    new ProseReader(found).visible(value, false).forEach(found::unclear);
                }
            }
            case "locale", "languages" -> language(value);
            case "tagline" -> found.put("tagline", unquoted(value).value());
            case "description" -> description(value);
            case "domain" -> contacts.domain(value);
            case "phone" -> {
                contacts.phones(value);
                others(value);
            }
            case "email" -> {
                contacts.emails(value);
                others(value);
            }
            case "address" -> address(topic, value);
            case "area" -> area(value);
            case "links" -> contacts.links(value, topic);
            case "hours" -> hours(key, value);
            case "faq" ->
                value.split(Pattern.compile("(?<=[.!])\\s+(?=¿?\\p{Lu}[^.!?]{5,120}\\?)|\\n"))
                        .forEach(new QuestionReader(found)::line);
            case "action" -> action(key, value);
            case "services" -> services(value);
            case "colors" -> new ColorReader(found).line(value.from(0));
            case "fonts" -> fonts(value);
            case "pages" -> value.split(WORDS).forEach(page -> new PageReader(found).line(page, 0));
            case "testimonials" -> new TestimonialReader(found).read(value);
            case "figures" ->
                found.add(
                        "figures",
                        Values.fields(
                                "value",
                                value,
                                "label",
                                Topics.whole(key.line())
                                                .filter(own -> own.is("figures"))
                                                .isPresent()
                                        ? null
                                        : key));
            case "notice" -> found.put("notice", value.value());
            case "legal" -> {
                if (!value.text().endsWith("?")) {
                    found.put(topic.key(), value.value());
                }
            }
            case "people" -> people(value);
            case "assets" -> found.instruct(Instruction.Kind.DESIGN, value);
            case "about" -> about(value);
            default -> {
                contacts.all(value);
                new ProseReader(found).sentences(value, key, false);
            }
        }
    }

    private void description(Excerpt value) {
        List<Value.Text> stretches = ProseReader.stretches(new ProseReader(found).visible(unquoted(value), true));
        for (Value.Text text : stretches) {
            if (found.has("description") || text.text().length() > 320) {
                new ProseReader(found).passage(null, text);
            } else {
                found.put("description", text);
            }
        }
    }

    private void about(Excerpt value) {
        for (Value.Text text : ProseReader.stretches(new ProseReader(found).visible(value, true))) {
            if (found.has("about")) {
                new ProseReader(found).passage(null, text);
            } else {
                found.put("about", text);
            }
        }
    }

    private void language(Excerpt value) {
        List<Excerpt> names = value.split(Pattern.compile("\\s*[,;/+&]\\s*|\\s+(?:and|und|y|et|e)\\s+"));
        for (int i = 0; i < names.size(); i++) {
            Excerpt name = FurtherLanguages.first(names.get(i));
            if (name == null) {
                found.unclear(names.get(i));
            } else if (i == 0 && !found.has("locale")) {
                found.put("locale", name.value());
            } else {
                found.add("languages", name.value());
            }
        }
    }

    private void address(Topic topic, Excerpt all) {
        Excerpt value = said(all);
        if (topic.key().contains(".")) {
            found.put(topic.key(), value.value());
        } else if (STREET.matcher(value.text()).matches()) {
            found.put(
                    "address",
                    new Value.Text(
                            String.join(
                                    ", ",
                                    value.lines().stream()
                                            .map(line -> OfferLine.trimmed(line).line())
                                            .toList()),
                            value.span()));
        } else {
            area(value);
        }
    }

    /** Without the sentence that stands behind an address, and says something about it. */
    private Excerpt said(Excerpt value) {
        List<Excerpt> sentences = Sentences.of(value);
        if (sentences.size() != 2
                || sentences.get(1).text().split("\\s+").length < 5
                || !Voice.isSentence(sentences.get(1).text())
                || STREET.matcher(sentences.get(1).text()).matches()) {
            return value;
        }
        found.unclear(sentences.get(1));
        Excerpt address = sentences.get(0);
        return address.text().endsWith(".") ? address.part(0, address.text().length() - 1) : address;
    }

    private void area(Excerpt value) {
        if (value.text().matches("(?s).*\\d{1,4}\\p{L}?,? .*\\b\\p{Lu}.*,.*")
                && value.text().length() < 120
                && !value.text().matches("(?s).*\\b(miles|km|radius|within)\\b.*")) {
            found.put("address", value.value());
        } else if (value.text().length() <= 120
                && (!found.has("area") && !found.has("address") || !Voice.isSentence(value.text()))
                && value.text().matches("(?sU).*\\p{Lu}.*")
                && (!found.has("area") || value.text().length() < 50)) {
            found.put("area", value.value());
        } else {
            new ProseReader(found).sentences(value, null, true);
        }
    }

    private void hours(Excerpt key, Excerpt value) {
        if (!new HoursLines(found).read(value) && !new HoursLines(found).behind(key, value)) {
            Value.Text all = value.value();
            if (!HoursReader.read(all.text()).isEmpty()) {
                found.add("hours", all);
            } else {
                new ProseReader(found).visible(value, false).forEach(found::unclear);
            }
        }
    }

    private void action(Excerpt key, Excerpt whole) {
        Matcher arrow = Pattern.compile("\\s*(?:→|->|=>)\\s*(?!https)").matcher(whole.text());
        Excerpt value = arrow.find() ? whole.part(0, arrow.start()).strip() : whole;
        boolean label = key.text().matches("(?isU).*\\b(button\\w*|label|text|cta|knopf|botón|bouton)\\b.*|.*button.*");
        Matcher quoted = QUOTED.matcher(value.text());
        if (quoted.find()) {
            action(value.group(quoted, 1), label);
            Excerpt rest = value.from(quoted.end());
            if (quoted.find() && Sentences.of(value).get(0).text().contains(quoted.group(1))) {
                found.remark(
                        Remark.Kind.ASSUMED,
                        value.span(),
                        "several words for the primary action are proposed; the first are used");
            }
            rest(rest);
        } else if (value.line().length() <= 60) {
            action(unquoted(value), label);
        } else if (isLabel(Sentences.of(value).get(0))) {
            Excerpt first = Sentences.of(value).get(0);
            action(first.text().endsWith(".") ? first.part(0, first.text().length() - 1) : first, label);
            contacts.links(value, new Topic("links.booking"));
            found.instruct(Instruction.Kind.OTHER, value);
        } else {
            found.instruct(Instruction.Kind.OTHER, value);
        }
    }

    /** Whether a sentence is short enough for a button, and tells visitors what to do. */
    private static boolean isLabel(Excerpt sentence) {
        return sentence.text().length() <= 40
                && Character.isUpperCase(sentence.text().codePointAt(0))
                && !sentence.text().matches("(?isU).*\\b(we|i|they|people|them|it|should|wir|ich|sie|on|nous)\\b.*");
    }

    private void action(Excerpt said, boolean label) {
        Excerpt words = said.without(LABEL);
        if (label) {
            found.prefer("action", words.value());
        } else {
            found.put("action", words.value());
        }
    }

    /** What stands behind a fact, and is another sentence. */
    private void rest(Excerpt rest) {
        Excerpt text = OfferLine.trimmed(rest);
        KeyLine pair = KeyLine.of(text);
        Topic topic = pair == null ? null : Topics.whole(pair.key().line()).orElse(null);
        if (topic != null && !pair.value().isBlank()) {
            read(topic, pair.key(), pair.value());
        } else if (Voice.isSentence(text.text())) {
            new RunningText(found).read(text, null);
        }
    }

    /** The sentences behind the one that holds the fact. */
    private void others(Excerpt value) {
        List<Excerpt> sentences = Sentences.of(value);
        if (sentences.size() > 1) {
            rest(value.from(value.text().indexOf(sentences.get(1).text())));
        }
    }

    private void services(Excerpt value) {
        if (Voice.isSentence(value.text())
                && !Figures.hasPrice(value)
                && (!value.text().contains(",") || Names.inSentence(value).isPresent())
                && value.text().split("\\s+").length > 6) {
            new ProseReader(found).sentences(value, null, true);
            return;
        }
        if (value.lines().size() == 1
                && Figures.prices(value).size() <= 1
                && !value.text().contains(",")) {
            Value.Fields offer = OfferLine.of(value, 0);
            if (offer != null) {
                found.add("services", offer);
            }
            return;
        }
        for (Excerpt part : value.split(Pattern.compile("\\s*[,;\\n]\\s*(?![^(]*\\))(?!\\d{2}\\b)"))) {
            Excerpt name = part.without(Pattern.compile("(?:and|und|y|et)\\s+|[-•*]\\s+"));
            Value.Fields offer =
                    Placeholder.in(name.text()) || Voice.toBuilders(name.text()) ? null : OfferLine.of(name, 0);
            if (offer == null) {
                found.instruct(Voice.kind(name.text()), name);
            } else {
                found.add("services", offer);
            }
        }
    }

    private void fonts(Excerpt value) {
        Typefaces.named(value, found);
        for (Excerpt font : value.split(Pattern.compile("\\s*[,;\\n]\\s*|\\s+(?:and|und|y|et|\\+)\\s+"))) {
            Matcher name = Pattern.compile(
                            "(?U)^(\\p{Lu}[\\p{L}\\d]*(?: \\p{Lu}[\\p{L}\\d]*){0,3})(?=\\s*(?:\\(|$|for|für|–|-|:))")
                    .matcher(font.text());
            if (name.find()) {
                found.add("fonts", font.group(name, 1).value());
            } else {
                found.instruct(Instruction.Kind.DESIGN, font);
            }
        }
    }

    private void people(Excerpt value) {
        for (Excerpt one :
                value.split(Pattern.compile("\\n|;\\s+|(?<=\\p{Ll})\\.\\s+(?=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+,)"))) {
            Value.Fields person = Placeholder.in(one.text()) ? null : new PeopleReader(found).person(one, 0);
            if (person == null) {
                new ProseReader(found).visible(one, false).forEach(found::unclear);
            } else {
                found.add("people", person);
            }
        }
    }

    private static Excerpt unquoted(Excerpt value) {
        Excerpt text = value.strip().without(Pattern.compile("[\"“„«]+"));
        Matcher end = Pattern.compile("[\"”“»]+\\s*$").matcher(text.text());
        return end.find() ? text.part(0, end.start()).strip() : text;
    }

    /** Reads a list that stands behind a key; false where its items are no facts. */
    boolean read(Topic topic, Excerpt key, Block.ItemList list) {
        switch (topic.key().replaceFirst("\\..*", "")) {
            case "hours",
                    "services",
                    "pages",
                    "testimonials",
                    "people",
                    "faq",
                    "colors",
                    "figures",
                    "facts",
                    "about",
                    "description",
                    "area",
                    "legal" -> {
                return false;
            }
            default -> {
                list.items().forEach(item -> read(topic, key, item.paragraph().text()));
                return true;
            }
        }
    }
}
