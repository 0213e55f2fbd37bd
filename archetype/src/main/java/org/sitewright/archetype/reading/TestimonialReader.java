package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads what customers said: only words with a name behind them, and only where nothing says that they may not be used. */
final class TestimonialReader {
    private static final Pattern SAID = Pattern.compile(
            "(?s)\\s*[\"“„«»‚‘'*_]*(?<quote>.+?)[\"”“»«‘’'*_]*\\s*(?:\\n|\\s)?\\s*(?:[–—]|--?|~|/)\\s*(?<who>\\p{Lu}[^–—\\n\"“”]{1,90})");
    private static final Pattern NAMED = Pattern.compile(
            "(?s)(?<who>\\p{Lu}[^:\\n\"“„«]{1,70}?)(?:\\s+(?:said|says|wrote|schrieb|sagt|dice|dit))?\\s*[:–—]\\s*[\"“„«](?<quote>.+?)[\"”“»].*");
    private static final Pattern QUOTED =
            Pattern.compile("(?s)[\"“„«](?<quote>[^\"”“»]{15,})[\"”“»]\\s*[-–—,(]*\\s*(?<who>\\p{Lu}[^\\n\"“”]{1,90})");
    private static final Pattern ALONE = Pattern.compile(
            "(?sU)\\s*[\"“„«][^\"“”„«»]{20,400}[\"”“»][\\s,–—~-]*\\(?\\p{Lu}[\\p{L}.'’ &,-]{1,60}\\)?\\.?(?:\\s*[(–—,-].{0,120})?");
    private static final Pattern INSIDE = Pattern.compile(
            "(?s).*?[\"“„«](?<quote>[^\"“”„«»]{15,})[\"”“»]\\s*(?:\\(|[–—/-]+\\s*)(?<who>\\p{Lu}(?:[^()\\n\"“”.:]|(?<=\\b\\p{Lu}|Mrs|Mr|Ms|Dr|St)\\.){1,60})\\)?.*");
    private static final Pattern NAME_LIKE = Pattern.compile(
            "(?U)(?:\\p{Lu}[\\p{L}.'’-]*|de|la|von|van|der|from|of|the|and|und|y|et|&|aus|,|\\d+)(?:[ ,]+(?:\\p{Lu}[\\p{L}.'’-]*|de|la|von|van|der|from|of|the|and|und|y|et|&|aus|\\d+)){0,6}");
    private static final Pattern PENDING = Pattern.compile(
            "(?iU)\\b(no reply|waiting|not asked|nicht zugesagt|noch nicht|noch (?:zu )?fragen|dunno|(?:don't|dont|do not|not sure|no idea) (?:know )?(?:if|whether)|donc non|just nick|no reply yet|rückfrage|no la pongas|leave it off|permission (is )?(pending|not|still|outstanding)|no permission|not (yet )?(approved|cleared|allowed|permitted|asked)|without permission|(don't|do not|not) (use|publish)|waiting (for|on)|haven't asked|have not asked|needs? (to )?(ok|approv\\w+|permission)|pending|ask (her|him|them) first|unconfirmed|nicht (freigegeben|gefragt)|noch keine (freigabe|erlaubnis)|freigabe (fehlt|ausstehend)|sin permiso|falta permiso|pendiente)\\b");
    private static final Pattern STILL = Phrases.within("PENDING");

    /** Attributions that name nobody. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?iU)^(?:(?:a|an|the|some|from|off|found|this|that|that's|that’s|we|i|our|one|trouvé|un|una|eine?|von)\\b.*\\b)?(google|tripadvisor|facebook|yelp|internet|trustpilot|anonym\\w*|unknown|inconnu|unbekannt|somebody|someone|review|bewertung|avis|rezension|form|site)\\b");

    private static final Pattern NOTE = Pattern.compile(
            "(?iU)\\s*[(\\[,.`–—-]+\\s*[^()\\[\\].,]*\\b(?:she|he|they|she's|he's|they're|shes|hes)\\b.*|\\s*[(\\[,.`–—-]+\\s*[^()\\[\\].,]*\\b(dürfen|d'accord|happy|permission|permitted|approved|cleared|ok to (use|publish)|allowed|consent|may be used|freigegeben|erlaubnis|permiso|autoris\\w+|she said yes|he said yes|happy for us|use it)\\b[^()\\[\\]]*[)\\]`]?\\.?\\s*$");

    private final Found found;
    private boolean inQuote;

    TestimonialReader(Found found) {
        this.found = found;
    }

    /** Everything that was said in a section. */
    void read(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Quote quote && i + 1 < blocks.size() && attribution(quote, blocks.get(i + 1))) {
                i++;
            } else {
                read(block);
            }
        }
    }

    private boolean attribution(Block.Quote quote, Block next) {
        return quote.blocks().size() == 1
                && quote.blocks().get(0) instanceof Block.Paragraph words
                && !SAID.matcher(words.text().text()).matches()
                && next instanceof Block.Paragraph who
                && who.text().text().matches("(?s)\\s*[–—-]+\\s*\\p{Lu}.{1,90}")
                && said(
                        words.text(),
                        who.text().without(Pattern.compile("\\s*[–—-]+\\s*")),
                        who.text().text());
    }

    private void read(Block block) {
        if (block instanceof Block.Quote quote) {
            if (quote.blocks().size() == 2
                    && quote.blocks().get(0) instanceof Block.Paragraph words
                    && quote.blocks().get(1) instanceof Block.Paragraph who
                    && who.text().text().matches("(?s)\\s*[–—-]+\\s*\\p{Lu}.{1,120}")) {
                said(
                        words.text(),
                        who.text().without(Pattern.compile("\\s*[–—-]+\\s*")),
                        who.text().text());
            } else {
                inQuote = true;
                quote.blocks().forEach(this::read);
                inQuote = false;
            }
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> {
                read(item.paragraph().text());
                item.below().forEach(this::read);
            });
        } else if (block instanceof Block.Paragraph text) {
            read(text.text());
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> {
                if (row.size() > 1) {
                    Excerpt words =
                            row.get(0).text().length() >= row.get(1).text().length() ? row.get(0) : row.get(1);
                    String all = row.stream().map(Excerpt::line).reduce("", (one, other) -> one + " " + other);
                    said(words, words == row.get(0) ? row.get(1) : row.get(0), all);
                }
            });
        }
    }

    private static final Pattern LINE = Pattern.compile(
            "(?m)^[ \\t\\d.)*•-]*[\"“„«](?<quote>[^\"”“»]{15,500})[\"”“»][ \\t]*[-–—~,(/]*\\s*(?<who>\\p{Lu}[^\\n\"“”(:]{1,60})(?<note>[ \\t]*\\([^)\\n]*\\)[^\\n]{0,80})?[ \\t]*$");

    /** Takes quotations that fill their lines, each with a name behind it; what is left, in parts. */
    List<Excerpt> takeLines(Excerpt text) {
        List<Excerpt> left = new ArrayList<>();
        Matcher line = LINE.matcher(text.text());
        int start = 0;
        while (line.find()) {
            String note = line.group("note") == null ? "" : line.group("note");
            if (!NAME_LIKE
                    .matcher(line.group("who").strip().replaceFirst("[.,;]$", ""))
                    .matches()) {
                continue;
            }
            left.add(text.part(start, line.start()).strip());
            said(
                    text.part(line.start("quote"), line.end("quote")),
                    text.part(line.start("who"), line.end("who")),
                    line.group("who") + note);
            start = line.end();
        }
        left.add(text.from(start).strip());
        left.removeIf(Excerpt::isBlank);
        return left;
    }

    /** Whether a text is a quotation with somebody's name behind it, and no more. */
    static boolean isOne(Excerpt text) {
        return ALONE.matcher(text.text()).matches() && !Voice.toBuilders(text.text(), true);
    }

    /** The words and the name in {@code text}; true where there are both. */
    boolean read(Excerpt text) {
        List<Excerpt> each = apart(text);
        if (each.size() > 1) {
            each.forEach(this::read);
            return true;
        }
        boolean quoted = text.text().matches("(?s)\\s*[*_]*[\"“„«‚‘'].*") || inQuote;
        for (Pattern form : quoted ? List.of(QUOTED, NAMED, SAID) : List.of(QUOTED, INSIDE, NAMED)) {
            Matcher said = form.matcher(text.text());
            if (said.matches()
                    && (form != NAMED || NAME_LIKE.matcher(said.group("who")).matches())) {
                return said(
                        text.part(said.start("quote"), said.end("quote")),
                        text.part(said.start("who"), said.end("who")),
                        text.text());
            }
        }
        if (quoted) {
            new ProseReader(found).visible(text, false).forEach(found::unclear);
        } else {
            new RunningText(found).facts(text);
        }
        return false;
    }

    private static final Pattern TOLD = Pattern.compile(
            "(?sU)(?<before>[^\"“„«]{0,160})[\"“„«](?<quote>[^\"”“»]{15,})[\"”“»](?<behind>[^\"“„«]{0,200})");
    private static final Pattern TELLER = Pattern.compile(
            "(?U)(?<who>(?:(?:Mr|Mrs|Ms|Dr|Frau|Herr|Mme|Sr|Sra)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|von|van|de))*(?: (?:from|aus|de|of|in) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)?)(?:,? (?:who|a|an|our|from|aus) [^,:]{2,50},?)?(?:,|\\b)\\s*(?:\\p{Ll}+ ){0,2}(?:said|says|wrote|told|writes|put|schrieb|sagt|sagte|hat|meinte|écrit|dit|dijo|escribió|dice|scritto|schreef)\\b");
    private static final Pattern GRANTED = Pattern.compile(
            "(?iU)\\b(?:happy|fine|ok|okay|agreed|allowed|permission|consent|we (?:may|can|might) use|i (?:may|can) use|said yes|can use|may use|use it|einverstanden|erlaubt|hat ja gesagt|sagt ja|dice q(?:ue)? s[ií]|dijo q(?:ue)? s[ií]|me dejó|elle est d'accord|il est d'accord|ont dit oui|a dit oui|said (?:that'?s )?(?:fine|ok|okay)|vindt? het (?:goed|prima)|mag (?:erop|gebruikt)|dürfen|d'accord|accord|permiso|de acuerdo|d'accordo|akkoord)\\b");

    /**
     * Words of customers in running text, with who said them before it: {@code Ines from Leeds wrote "…", she is fine with
     * it}. They count where permission is said, too; true where any were found.
     */
    boolean told(Excerpt text) {
        boolean any = false;
        Matcher told = TOLD.matcher(text.text());
        int at = 0;
        while (told.find(at)) {
            at = told.end("quote") + 1;
            String before = told.group("before");
            Matcher teller = TELLER.matcher(before);
            int who = -1;
            int end = -1;
            while (teller.find()) {
                who = told.start("before") + teller.start("who");
                end = told.start("before") + teller.end("who");
            }
            String context = before + " " + told.group("behind");
            if (who >= 0
                    && GRANTED.matcher(context).find()
                    && !REFUSED.matcher(context).find()) {
                any |= said(text.part(told.start("quote"), told.end("quote")), text.part(who, end), context);
            } else if (who < 0 && read(text.part(told.start("quote") - 1, told.end()))) {
                any = true;
            } else {
                Excerpt quote = text.part(told.start("quote"), told.end("quote"));
                found.remark(
                        Remark.Kind.UNCLEAR,
                        quote.span(),
                        "words of a customer are not published: there is no permission yet");
                found.unclear(quote);
            }
        }
        return any;
    }

    private static final Pattern REFUSED = Pattern.compile(
            "(?iU)\\b(?:not happy|said no|doesn't want|does not want|don't use|do not use|not to use|refused|isn't speaking|not speaking|so no|leider nicht|will nicht|no quiere|ne veut pas)\\b");

    /** A text of which several lines begin with a quotation: each with the lines below it. */
    private static List<Excerpt> apart(Excerpt text) {
        List<Integer> starts = new ArrayList<>();
        Matcher line = Pattern.compile("(?m)^\\s*[\"“„«](?=\\S)").matcher(text.text());
        while (line.find()) {
            starts.add(line.start());
        }
        List<Excerpt> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.text().length();
            parts.add(text.part(i == 0 ? 0 : starts.get(i), end).strip());
        }
        return parts;
    }

    boolean said(Excerpt words, Excerpt who, String context) {
        Excerpt quote = unquoted(words);
        Matcher note = NOTE.matcher(who.text());
        Excerpt name = (note.find() ? who.part(0, note.start()) : who).strip();
        boolean nobody = NOBODY.matcher(name.text()).find();
        if (PENDING.matcher(context).find() || STILL.matcher(context).find() || nobody || Voice.isPrivate(context)) {
            found.remark(
                    Remark.Kind.UNCLEAR,
                    quote.span(),
                    "words of " + name.line() + " are not published: "
                            + (nobody ? "they name nobody" : "there is no permission yet"));
            found.unclear(quote);
            return true;
        }
        List<Excerpt> parts =
                new ArrayList<>(name.split(Pattern.compile("\\s*[,|]\\s*|\\s+\\((?=[^)]*\\)?)|\\)|\\s+[–—-]\\s+")));
        if (parts.isEmpty() || Placeholder.in(quote.text()) || Placeholder.in(name.text())) {
            Placeholder.say(words, found);
            return true;
        }
        Excerpt role = parts.size() > 1
                ? name.part(
                                name.text().indexOf(parts.get(1).text()),
                                name.text().length())
                        .strip()
                : null;
        if (role != null && role.text().endsWith(")")) {
            role = role.part(0, role.text().length() - 1);
        }
        found.add("testimonials", Values.fields("quote", quote, "name", OfferLine.trimmed(parts.get(0)), "role", role));
        return true;
    }

    /** Words that stand in running text, with who said them around; true where they were taken. */
    boolean spoken(Excerpt words, String before, Excerpt behind) {
        Matcher paren = Pattern.compile(
                        "(?sU)^\\s*(?:[–—/-]+\\s*|\\()(\\p{Lu}[^()\\n]{1,60}?)(?:\\)|\\s\\(|(?<!\\b\\p{Lu}|Mrs|Mr|Ms|Dr|St)[.]\\s|\\n|$)(.{0,80})")
                .matcher(behind.text());
        if (!paren.find()) {
            return false;
        }
        String context = before + " " + paren.group(2);
        return !PENDING.matcher(context).find() && said(words, behind.group(paren, 1), context);
    }

    private static Excerpt unquoted(Excerpt words) {
        Excerpt text = words.strip().without(Pattern.compile("[\"“„«»‚'‘]+"));
        Matcher end = Pattern.compile("[\"”“»«’‘]+\\s*$").matcher(text.text());
        return end.find() ? text.part(0, end.start()).strip() : text;
    }
}
