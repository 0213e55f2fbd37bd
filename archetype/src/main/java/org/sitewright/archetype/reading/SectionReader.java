package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/** Reads the sections of a document: what a heading is about decides how what stands below it is read. */
final class SectionReader {
    private static final Pattern FOR_SITE = Pattern.compile(
            "(?iU)^(?!.*\\bnot\\b).*\\b(for the (?:web)?site|for visitors|for publication|public text|für die (?:website|webseite|seite|startseite)|para la web|pour le site|(?:words|text|copy|blurb|wording) (?:for|that goes?|to go)|texte? (?:für|pour|para)|to be used|used (?:in full|as is)|in full|use (?:it |this )?as is|as written|so übernehmen)\\b|^(?!.*\\bnot\\b).*\\(.*\\b(?:verbatim|on site|will appear)\\b.*\\)");

    static final Set<String> WISHED = Set.of("pages", "languages", "locale", "action", "domain", "fonts", "colors");

    private static final Set<String> CONTACT = Set.of("name", "phone", "email", "address", "domain");

    private final Document document;
    private final Found found;
    private final BlockReader blocks;
    private final ContactScan contacts;
    private final LineScan scan;

    SectionReader(Document document, Found found) {
        this.document = document;
        this.found = found;
        this.blocks = new BlockReader(found, section -> section(section, null));
        this.contacts = new ContactScan(found);
        this.scan = new LineScan(found);
    }

    /** Blocks that stand below no heading that says what they are. */
    BlockReader blocks() {
        return blocks;
    }

    /** A section; {@code inherited} is what the one above it is about, where its own heading does not say. */
    void section(Section section, Topic inherited) {
        Excerpt page = new PageReader(found).heading(section.heading());
        if (page != null) {
            new PageReader(found).copy(section);
            section(new Section(document, page, section.blocks(), section.children()), inherited);
            return;
        }
        Topic own = Topics.of(section.title()).orElse(null);
        if (own != null && own.key().equals("OTHER") && asksForPages(section)) {
            own = new Topic("pages");
        }
        if (FOR_SITE.matcher(section.title()).find() && (own == null || own.forBuilders())) {
            given(section);
            return;
        }
        if (own == null && Voice.toBuilders(section.title()) && !section.title().endsWith("?")) {
            own = new Topic(Voice.kind(section.title()).name());
        }
        Topic topic = own != null ? own : inherited;
        if (questionnaire(section)) {
            blocks.read(section.blocks(), section.heading());
            section.children().forEach(child -> section(child, null));
            return;
        }
        if (topic == null || topic.is("facts")) {
            blocks.read(section.blocks(), section.heading());
            section.children().forEach(child -> section(child, null));
        } else {
            topic(section, topic);
        }
    }

    /** Whether numbered questions to the client stand there: each says itself what its answer is about. */
    private static boolean questionnaire(Section section) {
        return section.blocks().stream()
                .flatMap(block -> BlockReader.lines(block).stream())
                .anyMatch(line -> line.text().matches("(?s)[QF]\\d+\\s*[:.)].*"));
    }

    /** A section of which the client says that it is for the site. */
    private void given(Section section) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.ItemList list) {
                new PassageReader(found).read(list, section.heading());
            } else {
                BlockReader.lines(block).forEach(scan::read);
                Value.Text body = Bodies.of(List.of(block), found);
                if (body != null) {
                    new ProseReader(found).passage(section.heading(), body);
                }
            }
        }
        section.children().forEach(child -> section(child, null));
    }

    private static boolean asksForPages(Section section) {
        return section.children().size() > 1
                && section.blocks().stream()
                        .flatMap(block -> BlockReader.lines(block).stream())
                        .anyMatch(line -> line.text().matches("(?isU).*\\b(pages?|sections?|seiten|páginas)\\b.*"));
    }

    /** A section that is known to be about {@code topic}. */
    void topic(Section section, Topic topic) {
        if (topic.forBuilders()) {
            builders(section, topic);
            return;
        }
        switch (topic.key().replaceFirst("\\..*", "")) {
            case "services" -> {
                heading("services", section);
                new OfferReader(found).read(section, named(section));
            }
            case "faq" -> {
                heading("faq", section);
                new QuestionReader(found).read(section);
            }
            case "testimonials" -> {
                heading("testimonials", section);
                new TestimonialReader(found).read(section.blocks());
                section.children().forEach(child -> new TestimonialReader(found).read(child.blocks()));
            }
            case "people" -> {
                heading("people", section);
                new PeopleReader(found).read(section);
            }
            case "about" -> about(section);
            case "legal" -> legal(section, topic);
            case "pages" -> pages(section);
            case "colors" -> colors(section);
            case "fonts" -> new FontReader(found).read(section);
            case "notice" -> notice(section);
            case "hours" -> {
                heading("hours", section);
                hours(section);
            }
            default -> {
                blocks.read(section.blocks(), section.heading(), topic);
                section.children().forEach(child -> section(child, null));
            }
        }
    }

    /** A section for the builders: colours, pages and other wishes in it are read. */
    void builders(Section section, Topic topic) {
        for (Block block : section.blocks()) {
            boolean colors = BlockReader.lines(block).stream()
                    .anyMatch(line -> line.text().matches("(?s).*#[0-9a-fA-F]{6}\\b.*"));
            if (colors && topic.kind() != Instruction.Kind.AVOID) {
                new ColorReader(found).read(block);
            }
            if (block instanceof Block.Table table && topic.kind() == Instruction.Kind.OTHER) {
                table.rows().forEach(this::contact);
            }
            Builders.take(block, topic.kind(), found);
            BlockReader.lines(block).forEach(this::wish);
            if (topic.kind() == Instruction.Kind.TECHNICAL || topic.kind() == Instruction.Kind.OTHER) {
                BlockReader.lines(block).forEach(contacts::domain);
            }
        }
        // One page may be enough for one of several audiences.
        if (topic.kind() != Instruction.Kind.AUDIENCE
                && section.blocks().stream()
                        .flatMap(block -> BlockReader.lines(block).stream())
                        .anyMatch(line -> PageReader.wantsOne(line.text()))) {
            onePage(section);
        }
        for (Section child : section.children()) {
            Topic own = Topics.of(child.title()).orElse(topic);
            if (own.forBuilders() || !(own.is("colors") || own.is("fonts") || own.is("pages") || own.is("facts"))) {
                found.instruct(topic.kind(), child.heading());
                builders(child, own.forBuilders() ? own : topic);
            } else {
                section(child, null);
            }
        }
    }

    /** A row of a table about the project that says how the business is reached. */
    private void contact(List<Excerpt> row) {
        Topic topic = row.size() == 2 ? Topics.whole(row.get(0).line()).orElse(null) : null;
        if (topic != null
                && CONTACT.contains(topic.key())
                && !Voice.isPrivate(row.get(0).text() + ": " + row.get(1).text())) {
            new FactReader(found).read(topic, row.get(0), row.get(1));
        }
    }

    /** What is given in passing among wishes: pages, further languages, the words of the button. */
    private void wish(Excerpt line) {
        KeyLine pair = KeyLine.of(line);
        Topic topic = pair == null ? null : Topics.whole(pair.key().line()).orElse(null);
        if (topic != null && WISHED.contains(topic.key()) && !pair.value().isBlank()) {
            new FactReader(found).read(topic, pair.key(), pair.value());
        } else {
            Sentences.of(line).forEach(new PageReader(found)::sentence);
            Sentences.of(line).forEach(sentence -> FurtherLanguages.in(sentence, found));
        }
    }

    private void onePage(Section section) {
        found.put(
                "onePage",
                Values.word(
                        "true",
                        section.heading() == null
                                ? document.lines().span(0, 0)
                                : section.heading().span()));
    }

    /** Whether the heading of offers says which ones they are, beyond "Services". */
    private static boolean named(Section section) {
        return section.heading() != null
                && Topics.whole(section.title()).isEmpty()
                && Titles.of(section.heading()) != null;
    }

    private void heading(String key, Section section) {
        Excerpt title = Titles.of(section.heading());
        if (title != null
                && title.text().contains(" ")
                && Topics.whole(title.line()).isPresent()
                && !found.has("headings." + key)) {
            found.put("headings." + key, title.value());
        }
    }

    private void about(Section all) {
        Section section = all;
        List<Block> people = all.blocks().stream()
                .filter(block -> block instanceof Block.ItemList list && PeopleReader.areListed(list))
                .toList();
        if (!people.isEmpty()) {
            new PeopleReader(found).read(new Section(document, null, people, List.of()));
            List<Block> rest = new ArrayList<>(all.blocks());
            rest.removeAll(people);
            section = new Section(document, all.heading(), rest, all.children());
        }
        if (OfOthers.speaks(section)) {
            Builders.take(section, Instruction.Kind.OTHER, found);
            return;
        }
        boolean pairs = section.blocks().stream()
                .flatMap(block -> BlockReader.lines(block).stream())
                .anyMatch(BlockReader::isFact);
        if (pairs) {
            blocks.read(section.blocks(), section.heading(), new Topic("about"));
        } else {
            section.blocks().forEach(block -> BlockReader.lines(block).forEach(line -> scan.read(line)));
            Value.Text body = Bodies.of(new Section(document, section.heading(), section.blocks(), List.of()), found);
            if (body != null && found.has("about")) {
                new ProseReader(found).passage(section.heading(), body);
            } else if (body != null) {
                heading("about", section);
                found.put("about", body);
                introduction(section);
            }
        }
        section.children().forEach(child -> section(child, null));
    }

    /** The first sentence of a text about the business says what it is where nothing else does. */
    private void introduction(Section section) {
        if (!found.has("description")
                && !section.blocks().isEmpty()
                && section.blocks().get(0) instanceof Block.Paragraph text) {
            Sentences.of(text.text()).stream()
                    .findFirst()
                    .filter(sentence -> sentence.text().length() <= 260
                            && Names.inSentence(sentence).isPresent()
                            && !Voice.toBuilders(sentence.text(), true))
                    .ifPresent(sentence -> found.put("description", sentence.value()));
        }
    }

    private void legal(Section section, Topic topic) {
        String key = topic.key().contains(".") ? topic.key() : "legal.imprint";
        Value.Text text = Bodies.verbatim(section, found);
        if (text != null) {
            found.put(key, text);
            section.blocks().forEach(block -> BlockReader.lines(block).forEach(contacts::emails));
        }
    }

    private void pages(Section section) {
        PageReader pages = new PageReader(found);
        if (PageReader.wantsOne(section.title())
                || section.blocks().stream()
                        .flatMap(block -> BlockReader.lines(block).stream())
                        .anyMatch(line -> PageReader.wantsOne(line.text()))) {
            onePage(section);
        }
        section.blocks().forEach(pages::read);
        Set<String> listed = pages.titles();
        for (Section child : section.children()) {
            if (listed.contains(Titles.visible(child.heading()))) {
                section(child, null);
            } else {
                pages.line(child.heading(), 0);
                blocks.readPage(child);
            }
        }
    }

    /** Exact colours. */
    void colors(Section section) {
        section.blocks().forEach(new ColorReader(found)::read);
        for (Section child : section.children()) {
            Topic own = Topics.whole(child.title()).orElse(null);
            if (own != null && own.forBuilders()) {
                Builders.take(child, own.kind(), found);
            } else {
                colors(child);
            }
        }
    }

    private void notice(Section section) {
        List<Section> children = section.children();
        boolean headed = section.blocks().isEmpty() && children.size() == 1;
        Value.Text body = Bodies.of(headed ? children.get(0) : section, found);
        if (body != null) {
            found.notice(Values.fields("heading", headed ? children.get(0).heading() : null, "body", body));
        }
    }

    private void hours(Section section) {
        HoursLines hours = new HoursLines(found);
        List<Block> others = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (!hours.read(block)) {
                others.add(block);
            }
        }
        blocks.read(others, section.heading());
        section.children().forEach(child -> section(child, new Topic("hours")));
    }
}
