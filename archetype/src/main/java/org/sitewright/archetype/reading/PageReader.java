package org.sitewright.archetype.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads which pages, or sections of a one-page site, are wanted, and where they should stand. */
final class PageReader {
    private static final Pattern PATH =
            Pattern.compile("(?<![\\w.:/] ?)/[a-z0-9-]+(?:/[a-z0-9-]+)*(?=[\\s`),]|$)|^/(?=\\s|$)");
    private static final Pattern DYNAMIC = Pattern.compile("/[^\\s]*[\\[{:*<][^\\s]*");
    private static final Pattern END = Pattern.compile("\\s+[–—-]+\\s+|:\\s+|\\s*\\(|\\s*→|\\s{3,}|;\\s+|\\.\\s+");
    /** A line of a table of contents: {@code 2. Our Services ........ 1}. */
    private static final Pattern CONTENTS =
            Pattern.compile("(?U)(?:\\d{1,2}[.)]?\\s+)?([\\p{Lu}][^.]{2,60}?)\\s*(?:\\.\\s?){3,}\\s*\\d{1,3}\\s*");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+");
    /** How a tree of files is drawn. */
    private static final Pattern TREE = Pattern.compile("[├└│─┬\\s]+(?=\\S)");

    private static final Pattern HOME = Pattern.compile("(?iU)(?:" + Phrases.any("HOME") + ")");

    private static final Pattern HEADING = Pattern.compile(
            "(?iU)\\W*(?:page|seite|página|pagina)(?: \\d{1,2})?\\s*[:–—-]\\s*([^()]{2,60}?)(?:\\s*\\((/[a-z0-9/-]*)\\))?\\s*");
    private static final Pattern REMARK = Pattern.compile("\\s+[–—]+\\s+|\\s*\\(|\\s{3,}|\\s+hub$");
    private static final Pattern REFUSED = Pattern.compile(
            "(?iU)\\b(do not link|don't link|who has the time|not wanted|no need|(?<=: )no,|(?<=: )no$|won't write|leave (it|this) out|not yet wanted|phase (2|two|3)|later phase|maybe later|nicht verlinken|weglassen)\\b");
    private static final Pattern ONE = Pattern.compile(
            "(?iU)\\b(one|single)[- ]?(page|pager)\\b|\\bonepager\\b|\\buna sola página\\b|\\beine einzige seite\\b|\\bone-pager\\b");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iU)\\b(two|three|four|five|six|seven|eight|nine|ten|[2-9]|zwei|drei|vier|fünf|sechs|dos|tres|cuatro|cinco)\\b\\W+(pages|seiten|páginas)\\b|\\bextra page\\b");
    /** Of two names the one that visitors would use: {@code Home / Hero}, {@code Menu Page / Section}. */
    private static final Pattern EITHER =
            Pattern.compile("(?iU)^(.{2,40}?)(?: page)?\\s+/\\s+(?:hero|section|block|page|about)\\b.*$");

    private static final String TITLE = "\\p{Lu}[\\p{L}\\d'’&-]*(?: (?:&|\\p{L}[\\p{L}\\d'’&-]*)){0,3}";
    private static final Pattern LISTED = Pattern.compile(
            "(?U)\\b(?:[Pp]ages?|[Ss]eiten|[Pp]áginas|[Ss]ite ?map)\\b[^.:,;]{0,30}?(?::|\\s(?:are|be|sind|wären|son))\\s+(?:just |only )?("
                    + TITLE + "(?:(?:\\s*,\\s*|\\s+/\\s+)" + TITLE + ")+(?:,?\\s+(?:and|und|y|et)\\s+" + TITLE + ")?)");
    private static final Pattern CALLED = Pattern.compile(
            "(?U)\\b(?:page|[Ss]eite|página|[Uu]nterseite)\\b,? (?:called|named|with the title|namens|mit dem Namen|llamada|intitulée)\\s+(?:[\"“„«]([^\"”“»]{2,50})[\"”“»]|(\\p{Lu}[\\p{L}'’-]*(?: \\p{Ll}{4,}(?=[,.]|$)| \\p{Lu}[\\p{L}'’-]*)*))");

    private static final Pattern ROW =
            Pattern.compile("(?U)([\\p{Lu}\\d][^,/|·.:;!?]{1,30}(?:\\s*[,/|·]\\s*[^,/|·.:;!?]{2,30}){2,12})[.!]?");
    /** One of them is said not to be wanted: {@code no blog}. */
    private static final Pattern NONE =
            Pattern.compile("(?iU)[,/|·]\\s*(?:and |but )?(?:no|never|keine?|pas de|sin|geen)\\s");

    private static final Pattern SIGNS = Pattern.compile("\\s*[,/|·]\\s*(?:(?:and|und|et|y|e|en) )?");
    private static final int MAX_TITLE = 70;

    private final Found found;

    PageReader(Found found) {
        this.found = found;
    }

    private boolean refused(List<Excerpt> row) {
        Excerpt no = row.stream()
                .filter(cell -> REFUSED.matcher(cell.text()).find())
                .findFirst()
                .orElse(null);
        if (no != null) {
            row.forEach(cell -> found.instruct(Instruction.Kind.OTHER, cell));
            found.remark(
                    Remark.Kind.NOT_FOLLOWED,
                    no.span(),
                    "a page that is not wanted yet: " + row.get(0).line());
        }
        return no != null;
    }

    /** Whether {@code text} asks for a site of one page. */
    static boolean wantsOne(String text) {
        return ONE.matcher(text).find() && !SEVERAL.matcher(text).find();
    }

    /** Pages by which a document is divided: it has a table of contents, or its first heading is the first page. */
    void contents(List<Block> blocks, Section root) {
        List<Section> parts =
                root.children().size() == 1 ? root.children().get(0).children() : root.children();
        List<Excerpt> entries = blocks.stream()
                .flatMap(block -> BlockReader.lines(block).stream())
                .filter(line -> CONTENTS.matcher(line.text()).matches())
                .map(line -> line.group(matched(CONTENTS, line), 1).strip())
                .toList();
        boolean home = parts.size() > 1 && isHome(parts.get(0).heading());
        if (entries.size() > 2) {
            entries.stream().filter(entry -> Titles.of(entry) != null).forEach(entry -> add(entry, null));
            Set<String> titles = titles();
            parts.stream()
                    .filter(part ->
                            titles.contains(part.heading().without(NUMBER).line()))
                    .forEach(this::copy);
        } else if (home) {
            parts.stream()
                    .map(Section::heading)
                    .filter(title -> isHome(title) && !title.text().contains("page")
                            || Titles.of(title) != null
                                    && Topics.of(title.line())
                                            .filter(topic -> topic.forBuilders() || topic.is("pages"))
                                            .isEmpty())
                    .forEach(title -> add(title.without(NUMBER), null));
            parts.stream()
                    .filter(part ->
                            Topics.of(part.title()).filter(Topic::forBuilders).isEmpty())
                    .forEach(this::copy);
        }
    }

    /** The running text of a page is for visitors where nothing in its paragraph speaks to the builders. */
    void copy(Section page) {
        for (Block block : page.blocks()) {
            if (block instanceof Block.Paragraph text
                    && KeyLine.of(text.text()) == null
                    && Sentences.of(text.text()).stream()
                            .noneMatch(sentence -> Voice.toBuilders(sentence.text(), true)
                                    || Placeholder.in(sentence.text())
                                    || ProseReader.speaksOfWriter(sentence.text())
                                    || !Voice.isSentence(sentence.text()))) {
                found.given(text.text().span().file(), block.line(), block.lastLine());
            }
        }
        page.children().forEach(this::copy);
    }

    private static boolean isHome(Excerpt title) {
        return HOME.matcher(title.without(NUMBER).text()).matches();
    }

    private static Matcher matched(Pattern pattern, Excerpt line) {
        Matcher match = pattern.matcher(line.text());
        match.matches();
        return match;
    }

    /** The title of a page that a heading announces, {@code Page: About (/about)}; null where it announces none. */
    Excerpt heading(Excerpt heading) {
        Matcher page = heading == null ? null : HEADING.matcher(heading.text());
        if (page == null || !page.matches()) {
            return null;
        }
        Excerpt title = heading.group(page, 1).strip();
        add(title, heading.group(page, 2));
        return title;
    }

    /** Titles of the pages that are wanted so far. */
    Set<String> titles() {
        return found.list("pages").stream()
                .map(page -> Values.text((Value.Fields) page, "title"))
                .collect(Collectors.toSet());
    }

    /** Pages that a sentence names: {@code The pages would be Home, Prices and Contact}, {@code a page called Vouchers}. */
    void sentence(Excerpt sentence) {
        if (REFUSED.matcher(sentence.text()).find()) {
            return;
        }
        Matcher listed = LISTED.matcher(sentence.text());
        if (listed.find()) {
            sentence.group(listed, 1)
                    .split(Pattern.compile("\\s*,\\s*(?:and|und|y|et)?\\s*|\\s+(?:/|\\||and|und|y|et)\\s+"))
                    .forEach(page -> add(page, null));
        }
        Matcher called = CALLED.matcher(sentence.text());
        if (called.find()) {
            Excerpt title = sentence.group(called, called.group(1) != null ? 1 : 2);
            Matcher path = PATH.matcher(sentence.text());
            add(title, path.find() ? sentence.part(path.start(), path.end()) : null);
        }
    }

    void read(Block block) {
        if (block instanceof Block.ItemList list) {
            boolean ticked = list.items().stream().anyMatch(item -> item.mark() == Block.Mark.DONE);
            list.items().forEach(item -> {
                if (ticked && (item.mark() == Block.Mark.OPEN || item.mark() == Block.Mark.CROSSED)) {
                    found.instruct(Instruction.Kind.OTHER, item.paragraph().text());
                    return;
                }
                List<Excerpt> lines = item.paragraph().text().lines();
                line(
                        lines.size() > 1 ? lines.get(0) : item.paragraph().text(),
                        item.paragraph().bold());
                lines.stream().skip(1).forEach(more -> {
                    KeyLine pair = KeyLine.of(more);
                    if (pair != null && !pair.value().isBlank()) {
                        line(pair.value(), 0);
                    } else {
                        found.instruct(Instruction.Kind.OTHER, more);
                    }
                });
                Builders.take(item.below(), Instruction.Kind.OTHER, found);
            });
        } else if (block instanceof Block.Table table) {
            table.rows().stream().filter(row -> !row.isEmpty() && !refused(row)).forEach(row -> {
                Excerpt path = row.stream()
                        .filter(cell -> PATH.matcher(cell.text()).matches())
                        .findFirst()
                        .orElse(null);
                Excerpt title = row.stream()
                        .filter(cell -> cell != path && cell.text().matches("(?s).*\\p{L}.*"))
                        .findFirst()
                        .orElse(null);
                add(title, path);
            });
        } else if (block instanceof Block.Code code) {
            code.text().lines().forEach(line -> line(line, 0));
        } else if (block instanceof Block.Paragraph text) {
            boolean listed =
                    text.text().lines().size() > 1 || text.text().text().matches("(?s)[^.]*,[^.]*");
            if (listed && !Voice.isSentence(text.text().text())) {
                text.text()
                        .split(Pattern.compile("\\n|,\\s+(?![^(]*\\))|\\s+\\|\\s+|\\s+[/·•>]\\s+"))
                        .forEach(line -> line(line, 0));
            } else {
                rows(text.text());
            }
        }
    }

    /** Titles in sentences that hold nothing else, among others that are for the builders. */
    void rows(Excerpt text) {
        for (Excerpt sentence : Sentences.of(text)) {
            if (!row(sentence)) {
                found.instruct(Instruction.Kind.OTHER, sentence);
            }
        }
    }

    /** Titles in one sentence, and nothing else: {@code Home / Prices / Contact.} */
    private boolean row(Excerpt sentence) {
        Matcher row = ROW.matcher(sentence.text());
        if (!row.matches() || NONE.matcher(sentence.text()).find()) {
            return false;
        }
        sentence.group(row, 1).split(SIGNS).forEach(page -> add(page, null));
        return true;
    }

    /** A wanted page in one line: path and title, or a title with what the page is for behind it. */
    void line(Excerpt given, int bold) {
        Excerpt line = given.without(TREE);
        Matcher dynamic = DYNAMIC.matcher(line.text());
        if (dynamic.find()) {
            found.instruct(Instruction.Kind.TECHNICAL, line);
            found.remark(Remark.Kind.NOT_FOLLOWED, line.span(), "a page whose address is still open: " + line.line());
            return;
        }
        if (REFUSED.matcher(line.text()).find()) {
            found.instruct(Instruction.Kind.OTHER, line);
            found.remark(Remark.Kind.NOT_FOLLOWED, line.span(), "a page that is not wanted yet: " + line.line());
            return;
        }
        Matcher path = PATH.matcher(line.text());
        Excerpt at = path.find() ? line.part(path.start(), path.end()) : null;
        Excerpt words = at == null
                ? line
                : path.start() == 0
                        ? line.from(path.end()).strip()
                        : line.part(0, path.start()).strip();
        words = OfferLine.trimmed(words).without(Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+|\\d{1,2}[.)]"));
        Matcher end = (at == null ? END : REMARK).matcher(words.text());
        Excerpt title =
                bold > 1 && at == null ? line.part(0, bold).strip() : end.find() ? words.part(0, end.start()) : words;
        Matcher either = EITHER.matcher(title.text());
        add(OfferLine.trimmed(either.matches() ? title.group(either, 1) : title), at);
        Excerpt rest =
                words.from(words.text().indexOf(title.text()) + title.text().length());
        Excerpt purpose = OfferLine.trimmed(rest);
        if (purpose.text().length() > 3) {
            found.instruct(Instruction.Kind.OTHER, purpose);
        }
    }

    /** A wanted page. */
    void add(Excerpt title, Excerpt path) {
        if (title == null || title.isBlank() || title.text().length() > MAX_TITLE || Placeholder.in(title.text())) {
            if (title != null && !title.isBlank()) {
                found.unclear(title);
            }
            return;
        }
        found.add("pages", Values.fields("title", title.strip(), "path", path));
    }
}
