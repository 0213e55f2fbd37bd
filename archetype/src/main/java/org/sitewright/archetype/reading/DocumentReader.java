package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/** Reads one document: a letter, a thread of mails, a chat, a form, or sections below headings, as it turns out to be. */
final class DocumentReader {
    /** Topics of which running text may be given, or be guidance. */
    private static final Set<String> PROSE = Set.of("facts", "about", "people", "services", "testimonials");

    private static final int FEW = 4;

    private final Document document;
    private final Found found;
    private final SectionReader sections;

    DocumentReader(Document document, Found found) {
        this.document = Asides.without(document, found);
        this.found = found;
        this.sections = new SectionReader(this.document, found);
    }

    void read() {
        document();
        found.unsettle();
    }

    private void document() {
        LetterReader letter =
                new LetterReader(document, found, section -> sections.section(section, null), sections::topic);
        if (LetterReader.isThread(document)) {
            letter.thread();
            return;
        }
        if (Speech.is(document)) {
            letter.body(Speech.words(document));
            return;
        }
        if (LetterReader.isLetter(document)) {
            letter.body(document.blocks());
            return;
        }
        if (TalkReader.isTalk(document.blocks())) {
            new TalkReader(found, TalkText.language(document.lines().text())).read(document.blocks());
            return;
        }
        if (Turns.are(document.blocks())) {
            letter.turns(Turns.settled(document.blocks(), words -> found.instruct(Instruction.Kind.OTHER, words)));
            return;
        }
        Questionnaire form = Questionnaire.of(document.blocks());
        if (form != null) {
            new QuestionnaireReader(document, found, sections.blocks(), sections::topic).read(form);
            return;
        }
        TalkText talk = new TalkText(found, TalkText.language(document.lines().text()));
        List<Block> plain = Remarks.of(document)
                .without(remark -> said(talk, remark), aside -> found.instruct(Instruction.Kind.OTHER, aside));
        Marks marks = Marks.of(plain);
        Section root = unmarked(Section.of(document, marks.lowered(plain)), marks);
        new PageReader(found).contents(plain, root);
        Topic kind = kind().orElse(null);
        if (root.children().size() == 1 && root.children().get(0).children().size() > FEW) {
            // The title of all of it says nothing of its parts, nor does the name of the file.
            sections.blocks().read(root.blocks(), null);
            top(
                    root.children().get(0),
                    kind != null && kind.forBuilders() && kind.kind() != Instruction.Kind.DESIGN ? null : kind);
            return;
        }
        if (root.blocks().isEmpty() && root.children().size() == 1) {
            Section title = root.children().get(0);
            Topic titled =
                    Topics.whole(title.title().split("\\s+[–—|-]\\s+")[0]).orElse(null);
            if (Names.inTitle(title.heading()).isPresent() || titled != null || kind != null) {
                top(title, kind != null ? kind : titled);
                return;
            }
        }
        top(root, kind);
    }

    /** What the client says beside a text of somebody else counts more than that text. */
    private void said(TalkText talk, Excerpt remark) {
        talk.read(remark, null);
        found.settle();
    }

    /** The section and all below it, without marks and without what is marked for the builders: that is theirs. */
    private Section unmarked(Section section, Marks marks) {
        List<Section> children = new ArrayList<>();
        for (Section child : section.children()) {
            if (Marks.holdsBack(child.title())) {
                found.instruct(Instruction.Kind.OTHER, child.heading());
                sections.builders(child, new Topic("OTHER"));
            } else {
                children.add(unmarked(child, marks));
            }
        }
        Topic topic = Topics.of(section.title()).orElse(null);
        boolean unseen = topic != null && (topic.forBuilders() || SectionReader.WISHED.contains(topic.key()));
        List<Block> blocks = marks.read(
                section.blocks(),
                !unseen && (topic == null || PROSE.contains(topic.key())),
                block -> found.given(document.file(), block.line(), block.lastLine()),
                this::aside);
        return new Section(section.document(), section.heading(), blocks, List.copyOf(children));
    }

    /** Something for the builders beside what is for visitors: copy that it dictates, wishes and colours are read. */
    private void aside(Block block) {
        sections.builders(new Section(document, null, List.of(block), List.of()), new Topic("OTHER"));
    }

    /** What the name of the file says: {@code menu.md}, {@code brand-guide.md}. */
    private Optional<Topic> kind() {
        String name = document.file()
                .replaceFirst(".*/", "")
                .replaceFirst("\\.[^.]*$", "")
                .replaceAll("[_-]+", " ");
        return name.matches("(?i).*(brief|notes?|notizen?|notas?|angaben|infos?|everything|questionnaire).*")
                        && !name.matches("(?i).*(internal|private|intern|vertraulich).*")
                ? Optional.empty()
                : Topics.of(name);
    }

    private void top(Section section, Topic kind) {
        if (kind == null || kind.is("facts")) {
            sections.blocks().read(section.blocks(), null);
            section.children().forEach(child -> sections.section(child, null));
        } else if (kind.forBuilders()) {
            guide(section, kind);
        } else if (kind.is("services") && !section.children().isEmpty()) {
            new OfferReader(found).read(section, false);
        } else {
            sections.topic(section, kind);
        }
    }

    /** A brand guide: exact colours, typefaces, the name and the slogan are given in it; the rest is for the builders. */
    private void guide(Section section, Topic kind) {
        for (Block block : section.blocks()) {
            if (!exact(block)) {
                Builders.take(block, kind.kind(), found);
            }
        }
        for (Section child : section.children()) {
            Topic own = Topics.of(child.title()).orElse(kind);
            if (own.is("colors") && !own.forBuilders()) {
                sections.colors(child);
            } else if (own.is("fonts")) {
                new FontReader(found).read(child);
            } else {
                guide(child, own.forBuilders() ? own : kind);
            }
        }
    }

    private boolean exact(Block block) {
        boolean any = false;
        for (Excerpt line : BlockReader.lines(block)) {
            KeyLine pair = KeyLine.of(line);
            Topic topic = pair == null ? null : Topics.whole(pair.key().line()).orElse(null);
            if (topic != null && (topic.is("name") || topic.is("tagline") || topic.is("domain"))) {
                new FactReader(found).read(topic, pair.key(), pair.value());
                any = true;
            }
        }
        return any && BlockReader.lines(block).size() <= 2;
    }
}
