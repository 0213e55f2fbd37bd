package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads whom visitors should meet: {@code Dr Ada Bell — principal dentist. Text}, tables, a heading each. */
final class PeopleReader {
    static final String NAME =
            "(?:(?:Dr|Mr|Mrs|Ms|Prof|Dra|Frau|Herr|Sr|Sra|Dipl\\.-Ing)\\.?\\s+)*\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:de|del|da|la|van|von|der|di|y|\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){0,4}";
    private static final Pattern LINE = Pattern.compile(
            "(?sU)(?<name>" + NAME
                    + ")(?:\\s*(?:\\((?<paren>[^)]{2,100})\\)|,\\s+(?<comma>[^.:;–—\\n]{2,90}?))?)?(?:\\s*(?:[–—:]|\\s-\\s|\\.\\s|\\n|$)\\s*(?<rest>.*))?");

    private static final Pattern PERSON =
            Pattern.compile("(?U)" + NAME.replace("{0,4}", "{1,4}") + ",\\s+\\p{L}[^.:;–—\\n]{2,60}(?:[.:–—(]|$)");

    private static final Pattern REFUSED = Pattern.compile(
            "(?iU)\\bleave (?:\\w+ )?(?:out|off)\\b|\\bweglassen\\b|\\b(don't|do not|don’t|please no\\w*|not yet|nicht) (list|name|mention|show|include|add|nennen|aufführen)\\b|\\buntil (she|he|they)\\b");

    private static final Pattern ROLE = Pattern.compile(
            "(?iU)(owner|co-owner|founder|co-founder|director|manager|proprietor|head|chef|inhaber\\w*|gründer\\w*|geschäftsführer\\w*|propietari[oa]|fundador\\w*|gérante?|fondat\\w+)\\b");

    private final Found found;

    PeopleReader(Found found) {
        this.found = found;
    }

    /** Whether the items of a list are people: most begin with a first name and a surname, and say what they are. */
    static boolean areListed(Block.ItemList list) {
        long people = list.items().stream()
                .filter(item -> PERSON.matcher(item.paragraph().text().text()).lookingAt())
                .count();
        return people > 1 && people * 2 > list.items().size();
    }

    /** Everybody in a section; what names nobody is read as a text about them. */
    void read(Section section) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> person(item.paragraph(), item.below()));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row(table, row));
            } else if (block instanceof Block.Paragraph text) {
                boolean each = text.text().lines().size() > 1
                        && text.text().lines().stream()
                                .allMatch(line -> LINE.matcher(line.text()).matches());
                if (each) {
                    text.text().lines().forEach(line -> person(line, 0, List.of()));
                } else if (text.bold() > 0
                        || (LINE.matcher(text.text().text()).matches()
                                && text.text().text().matches("(?s)[^.]{3,50}\\s[–—-]\\s.*"))) {
                    person(text, List.of());
                } else {
                    new ProseReader(found).sentences(text.text(), section.heading(), true);
                }
            }
        }
        for (Section child : section.children()) {
            Matcher line = LINE.matcher(child.title());
            Value.Text text = Bodies.of(child, found);
            Value.Fields person = line.matches() ? person(child.heading(), 0) : null;
            if (person != null) {
                found.add("people", with(person, text));
            } else if (text != null) {
                new ProseReader(found).passage(child.heading(), text);
            }
        }
    }

    private void person(Block.Paragraph paragraph, List<Block> below) {
        person(paragraph.text(), paragraph.bold(), below);
    }

    private void person(Excerpt line, int bold, List<Block> below) {
        boolean refused =
                Voice.isPrivate(line.text()) || REFUSED.matcher(line.text()).find();
        Value.Fields person = Placeholder.in(line.text()) || refused ? null : person(line, bold);
        if (person == null) {
            if (Placeholder.in(line.text())) {
                Placeholder.say(line, found);
            } else if (refused) {
                found.instruct(Instruction.Kind.OTHER, line);
            } else {
                new ProseReader(found).visible(line, false).forEach(found::unclear);
            }
            return;
        }
        found.add("people", with(person, Bodies.of(below, found)));
    }

    /** The name and the role at the beginning of a card: {@code Ada Bell / Owner, Harbour Café}. */
    void card(List<Excerpt> lines) {
        if (lines.size() > 1
                && lines.get(0).text().matches("(?U)" + NAME)
                && lines.get(0).text().contains(" ")
                && ROLE.matcher(lines.get(1).text()).lookingAt()) {
            Excerpt role = lines.get(1).split(Pattern.compile(",\\s+")).get(0);
            found.add("people", Values.fields("name", lines.get(0), "role", role));
        }
    }

    /** One person; null where the line does not begin with a name. */
    Value.Fields person(Excerpt line, int bold) {
        Matcher match = LINE.matcher(line.text());
        if (!match.matches()) {
            return null;
        }
        Excerpt name = line.part(match.start("name"), match.end("name"));
        Excerpt role = match.group("paren") != null
                ? line.part(match.start("paren"), match.end("paren"))
                : match.group("comma") != null ? line.part(match.start("comma"), match.end("comma")) : null;
        Excerpt rest = match.group("rest") == null
                ? null
                : line.part(match.start("rest"), match.end("rest")).strip();
        if (role == null && rest != null && !rest.isBlank()) {
            List<Excerpt> sentences = Sentences.of(rest);
            Excerpt first = sentences.get(0);
            Matcher split = Pattern.compile("\\s[–—-]\\s|;\\s|:\\s|,\\s").matcher(first.text());
            if (first.text().length() <= 60
                    && (sentences.size() > 1 || !first.text().endsWith("."))) {
                role = OfferLine.trimmed(first);
                rest = rest.from(
                                rest.text().indexOf(first.text()) + first.text().length())
                        .strip();
            } else if (split.find() && split.start() <= 60) {
                role = first.part(0, split.start()).strip();
                rest = rest.from(split.end()).strip();
            }
        }
        if (role != null && Voice.toBuilders(role.text(), true)) {
            List<Excerpt> parts = role.split(Pattern.compile(",\\s+"));
            role = Voice.toBuilders(parts.get(0).text(), true) ? null : parts.get(0);
        }
        if (role != null && role.text().endsWith(".")) {
            role = role.part(0, role.text().length() - 1);
        }
        List<Excerpt> kept = rest == null ? List.of() : new ProseReader(found).visible(rest, true);
        List<Value.Text> text = ProseReader.stretches(kept);
        return Values.fields("name", name, "role", role, "text", text.isEmpty() ? null : text.get(0));
    }

    private static Value.Fields with(Value.Fields person, Value.Text text) {
        if (text == null || OfferReader.value(person, "text") != null) {
            return person;
        }
        List<Value.Field> fields = new ArrayList<>(person.fields());
        fields.add(new Value.Field("text", text.span(), text));
        return new Value.Fields(fields, person.span());
    }

    private void row(Block.Table table, List<Excerpt> row) {
        Excerpt name = row.isEmpty() ? null : row.get(0).strip();
        boolean refused =
                row.stream().anyMatch(cell -> Voice.isPrivate(cell.text()) || Voice.toBuilders(cell.text(), true));
        if (name == null || name.isBlank() || Placeholder.in(name.text()) || refused) {
            row.forEach(cell -> found.instruct(Instruction.Kind.OTHER, cell));
            return;
        }
        Excerpt role = row.size() > 1 && !isContact(table, 1) ? row.get(1).strip() : null;
        Excerpt text = row.size() > 2
                        && !isContact(table, 2)
                        && Columns.of(table.header().get(2).line()) != Columns.PRIVATE
                ? row.get(2).strip()
                : null;
        found.add("people", Values.fields("name", name, "role", role, "text", text));
    }

    /** Whether a column holds telephone numbers or addresses: of people, they are private. */
    private static boolean isContact(Block.Table table, int column) {
        return table.header().size() > column
                && Topics.of(table.header().get(column).line())
                        .filter(topic -> topic.is("phone") || topic.is("email") || topic.is("links"))
                        .isPresent();
    }
}
