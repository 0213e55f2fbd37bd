package org.sitewright.archetype.reading;

import java.util.List;
import java.util.Locale;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;
import org.sitewright.archetype.folder.Delivery;

/**
 * Reads a brief by rules, as a good account manager does: what a heading, a key or a question is about, and to whom a
 * sentence speaks. It publishes what was written for visitors, keeps what was written for the builders, and lists what it
 * is not sure of.
 */
public final class RuleReader implements BriefReader {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public Reading read(Delivery delivery) {
        Found found = new Found();
        delivery.remarks().forEach(remark -> found.remark(remark.kind(), remark.span(), remark.what()));
        for (Document document : delivery.documents()) {
            new DocumentReader(document, found).read();
        }
        pictures(delivery, found);
        if (!found.has("name")) {
            nameFromElsewhere(delivery, found);
        }
        found.instructions().forEach(words -> Places.meeting(words, found));
        new Offers(found).settle();
        Corrections.apply(delivery.documents(), found);
        Corrections.remarks(found);
        Vetoes.apply(found);
        HoursDisputes.settle(found);
        found.disputes().settle(found);
        LastLook.at(found);
        LoneHeadings.drop(delivery.documents(), found);
        Wishes.answer(delivery.documents(), found);
        Span all = Span.file(
                delivery.documents().isEmpty()
                        ? "brief"
                        : delivery.documents().get(0).file());
        if (!found.has("name")) {
            throw new BriefException(List.of(new Problem(
                    all.file(),
                    0,
                    "the name of the business is nowhere to be found",
                    "ask the client what visitors call it, and add a line such as Name: Harbour Café")));
        }
        return found.reading(all);
    }

    private static void pictures(Delivery delivery, Found found) {
        for (Delivery.Picture picture : delivery.pictures()) {
            Span span = Span.file(picture.file());
            boolean logo = picture.file().toLowerCase(Locale.ROOT).contains("logo");
            found.add(
                    "assets",
                    Values.fields(
                            "file",
                            Values.word(picture.file(), span),
                            "use",
                            Values.word(logo ? "logo" : "photo", span)));
        }
    }

    /** From the title of a document, else from a sentence that says so, else the address of the site itself. */
    private static void nameFromElsewhere(Delivery delivery, Found found) {
        for (String host : found.hosts()) {
            for (Document document : delivery.documents()) {
                for (Excerpt all : texts(document)) {
                    if (Names.likeHost(all, host).isPresent()) {
                        assume(found, Names.likeHost(all, host).get(), "as the address of the site has it");
                        return;
                    }
                }
            }
        }
        for (Document document : delivery.documents()) {
            Excerpt title = document.blocks().stream()
                    .filter(Block.Heading.class::isInstance)
                    .map(block -> ((Block.Heading) block).text())
                    .findFirst()
                    .filter(heading -> heading.span().line() <= 6)
                    .orElse(null);
            if (title != null && Names.inTitle(title).isPresent()) {
                Excerpt name = Names.inTitle(title).get();
                assume(found, called(document, name), "from the title of the brief");
                return;
            }
        }
        for (Document document : delivery.documents()) {
            for (Excerpt sentence : texts(document).stream()
                    .flatMap(all -> Sentences.of(all).stream())
                    .flatMap(part -> part.lines().stream())
                    .toList()) {
                if (Names.inSentence(sentence).isPresent()) {
                    assume(found, Names.inSentence(sentence).get(), "from a sentence of the brief");
                    return;
                }
            }
        }
        found.first("domain")
                .ifPresent(host -> assume(
                        found,
                        host,
                        "as nothing else says what the business is called: ask the client how to write it"));
    }

    /** What a document says: each of its mails, without marks of quotation, else all of it. */
    private static List<Excerpt> texts(Document document) {
        return LetterReader.isThread(document)
                ? document.blocks().stream()
                        .map(block -> ((Block.Message) block).text())
                        .toList()
                : List.of(document.lines().excerpt(1, document.lines().count()));
    }

    /** The name as a sentence gives it, where the title has it with a word behind: {@code Ada's Buns food truck}. */
    private static Excerpt called(Document document, Excerpt titled) {
        return Sentences.of(document.lines().excerpt(1, document.lines().count())).stream()
                .flatMap(sentence -> Names.inSentence(sentence).stream())
                .filter(name -> titled.line().startsWith(name.line() + " ")
                        || titled.line().endsWith(" " + name.line()))
                .findFirst()
                .orElse(titled);
    }

    private static void assume(Found found, Excerpt name, String why) {
        assume(found, name.value(), why);
    }

    private static void assume(Found found, Value.Text value, String why) {
        found.put("name", value);
        found.remark(Remark.Kind.ASSUMED, value.span(), "name: " + value.text() + ", " + why);
    }
}
