package org.sitewright.engine.verification.seo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitewright.api.contract.Severity;
import org.sitewright.engine.verification.Marks;

/** What draft text looks like. Each pattern leaves honest text alone; the tests name what that is. */
enum Residue {
    LOREM(
            "filler text",
            List.of("lorem", "dolor", "consectetur", "eiusmod", "minim", "aute", "excepteur", "cupidatat"),
            "(?i)\\blorem\\s+ipsum\\b|\\bdolor\\s+sit\\s+amet\\b|\\bconsectetur\\s+adipis\\w+|\\bsed\\s+do\\s+eiusmod\\b|\\bad\\s+minim\\s+veniam\\b|\\bduis\\s+aute\\s+irure\\b|\\bexcepteur\\s+sint\\b|\\bcupidatat\\s+non\\s+proident\\b"),
    EXAMPLE_HOST(
            "a reserved host",
            List.of("example", "invalid", "test"),
            "(?i)(?<![\\w-])example\\.(?:com|net|org|edu)(?![\\w-]|\\.\\w)|(?:@|://)[\\w.-]*\\.?(?:example|invalid|test)(?=[/?#:\\s\"'<>),;]|\\.?$)"),
    FICTIONAL_NUMBER(
            "a fictional telephone number",
            List.of("555", "123"),
            "(?<![\\d.,])555[-. \\u00a0\\u2011]01\\d\\d(?!\\d)|tel:\\+?1?[-.]?\\(?\\d{3}\\)?[-.]?555-?01\\d\\d(?!\\d)|(?<!\\d)123[-. ]456[-. ]7890(?!\\d)"),
    BLANK(
            "a blank to fill in",
            List.of("[", "<"),
            "(?i)\\[\\s*(?:your\\s|insert\\s+\\w|placeholder|(?:company|client|business|product|first|last|full) name\\s*\\]|phone number\\s*\\]|enter (?:your|the)\\s|add (?:your|a|an|the)\\s|todo\\b|tbd\\b|tbc\\b)[^\\]]{0,80}+\\]?|<your [\\w ]+>"
                    + "|[\\[<](?:ihre?n?|votre|vos|tu|su|uw|il (?:tuo|vostro)|twoj\\p{L}|\\p{L}[\\p{L} -]{1,40} (?:einsetzen|einfügen|eintragen|ergänzen|invullen|aquí|qui|ici|hier))(?: [\\p{L} -]{1,40})?[\\]>]"
                    + "|\\[(?:\\p{L}+[ _-])?(?:name|telefon\\w*|phone|e-?mail|adress\\w*|address|firm\\w*|company|datum|date|preis|price|stadt|city|url)(?:[ _-]\\p{L}+)?\\]"),
    UNRENDERED(
            "an unrendered expression",
            List.of("{{", "#{", "${", "[object", "%", "{0", "{1"),
            "%[A-Z][A-Z_]{2,30}%|(?<![\\w{])\\{[01]}|\\{\\{\\s*[\\w.]+\\s*}}|[#$]\\{[\\w.]+}|\\[object Object]"),
    CROSSES(
            "crosses in place of text",
            List.of("xxx"),
            "(?<![\\w-])X{4,}(?![\\w-])|(?i)(?<![\\w-])\\(?xxx\\)?[-. ]xxx[-. ]xxxx(?![\\w-])"),
    MARKER(
            "an author's marker",
            List.of("tbd", "fixme", "todo:", "folgt", "venir", "pendiente", "arrivo", "volgt"),
            "(?i)\\((?:texte?|inhalt|bild|beschreibung) (?:folgt(?: noch)?|à venir)\\)|\\(texto pendiente\\)|\\(testo in arrivo\\)|\\(tekst volgt\\)|(?-i)(?<![\\w.-])(?:TBD|FIXME)(?![\\w.-]*\\w)|(?m)(?:^|[.!?(]\\s*)TODO:"),
    NOBODY(
            "a made-up person",
            List.of("john ", "jane ", "mustermann"),
            "(?<![\\p{L}-])(?:(?:John|Jane) (?:Doe|Q\\. Public)|Max Mustermann|Erika Mustermann)(?![\\p{L}-])"),
    PLACEHOLDER(
            "placeholder text",
            List.of(
                    "goes here",
                    "your text",
                    "your content",
                    "your headline",
                    "your company",
                    "your business",
                    "your description",
                    "placeholder",
                    "meta description:",
                    "just another"),
            "(?i)\\bmeta description:|\\bjust another wordpress (?:site|blog|weblog)\\b|\\b(?:text|content|headline|heading|title|description|image) goes here\\b|\\b(?:add|insert|enter) your (?:text|content|headline|description) here\\b|\\byour (?:text|content|headline|company name|business name) here\\b|\\bplaceholder (?:text|image|content)\\b"),
    ASSISTANT(
            "an assistant's phrase",
            List.of(
                    "ai model",
                    "intelligence model",
                    "large model",
                    "language model",
                    "! here",
                    ", here",
                    ". here",
                    "let me know",
                    "i hope this",
                    " voici ",
                    " hier ist ",
                    " hier sind ",
                    " aqu",
                    " ecco ",
                    " hier is ",
                    " oto ",
                    "\u0625\u0644\u064a\u0643",
                    "cutoff",
                    "cut-off",
                    "revised version",
                    "rewritten version",
                    "polished version",
                    "updated version",
                    "contentreference",
                    "oaicite",
                    "turn0",
                    "turn1",
                    "turn2",
                    "turn3",
                    "turn4",
                    "turn5",
                    "turn6",
                    "turn7",
                    "turn8",
                    "turn9",
                    "utm_source"),
            "(?im)\\bas an? (?:AI|artificial intelligence|large)(?: language)? model\\b|(?:^|[.!?]\\s)(?:certainly|sure|of course|absolutely)[!,.] here(?:['\\u2019]s| is| are) (?:a|an|the|your|some)\\b"
                    + "|(?:^|[.!?]\\s)(?:(?:natürlich|gerne|selbstverständlich)[!,.] hier (?:ist|sind)|bien sûr\\s?[!,.] voici (?:le|la|les|un|une|votre|vos|des)|(?:claro|por supuesto)[!,.] aquí (?:tienes?|está)|certo[!,.] ecco|natuurlijk[!,.] hier is|oczywiście[!,.] oto)(?!\\p{L})|بالتأكيد[!،,.] إليك"
                    + "|\\bi hope this helps\\b|\\blet me know if you(?:['\\u2019]d| would) like (?:me to|any (?:changes|adjustments|edits|tweaks))\\b|\\bmy (?:knowledge|training data) cut-?off\\b|\\bhere(?:['\\u2019]s| is) (?:a|the|your) (?:revised|rewritten|polished|updated) version\\b|contentReference\\[|oaicite|\\bturn\\d+(?:search|view)\\d+\\b|utm_source=chatgpt"),
    MARKDOWN(
            "Markdown source",
            List.of("```", "##", "**", "]("),
            "```|(?:^|\\s)#{2,6} \\p{Lu}|(?<!\\*)\\*\\*[\\p{L}\\p{N}][^*]{0,80}(?<!\\s)\\*\\*(?!\\*)|\\[[^\\]]{1,80}]\\((?:https?://|/|mailto:)[^)\\s]*\\)"),
    PASTED(
            "pasted markup",
            List.of("<p", "<div", "<span", "<font", "<a ", "<br", "<img", "<script", "<style", "<iframe", "</"),
            "(?i)<(?:p|div|span|font|a|img|iframe)\\s+[\\w:-]+=[^<>]{0,250}>|<br ?/?>|<(?:script|style)\\b[^<>]{0,250}>|</(?:p|div|span|font|script|style)>"),
    ENCODED(
            "an entity that nobody decodes",
            List.of("&nbsp;", "&amp;", "&quot;", "&lt;", "&gt;", "&#", "uml;", "&szlig;", "acute;", "grave;"),
            "(?i)&(?:nbsp|amp|quot|lt|gt|szlig|[aou]uml|[aeiou](?:acute|grave|circ)|#\\d{2,5}|#x[0-9a-f]{2,5});"),
    GARBLED(
            "letters read in another encoding",
            List.of("\u00c2", "\u00c3", "\u00e2", "\ufffd", "\u0092", "\u0093", "\u0094", "\u0096"),
            "[\ufffd\u0080-\u0084\u0086-\u009f]|[\u00c2\u00c3][\u0080-\u00ba\u00bc-\u00bf]|\u00e2(?:\u20ac|\u0080)[\u0080-\u00bf\u0153\u201c\u201d\u2018-\u2026\u2122]"),
    TURNED(
            "an order of letters that is not turned back",
            List.of("\u202d", "\u202e"),
            "[\u202d\u202e](?![^\u202c]*\u202c)"),
    STOCK_TITLE(
            "a title that nobody wrote",
            List.of(),
            "(?i)^\\s*(?:untitled(?: (?:page|document))?|new page|neue seite|page title|seitentitel|sans titre|nouvelle page|sin t[ií]tulo|nueva página|senza titolo|nuova pagina|naamloos|nieuwe pagina|bez tytułu|nowa strona|title|titel|titre)\\s*$"),
    /** Only a warning: a short site may mean it. */
    EVERY_TITLE("a title that any site could have", List.of(), "(?i)^\\s*home ?(?:page)?\\s*$"),
    STOCK_ALT(
            "a stock text alternative",
            List.of(),
            "(?i)^\\s*(?:(?:stock )?(?:image|img|photo|picture|graphic)(?: of)?|(?:bild|foto|photo|imagen|immagine|afbeelding|obraz|obrazek|zdjęcie|fotograf[ií]a|صورة)(?: (?:von|de|di|van))?|alt(?:ernative)? text|untitled|placeholder|image description)\\s*$");

    /** Characters from a mark to the farthest end of what it marks; the longest is a host's name, 253 (RFC 1035). */
    private static final int REACH = 300;

    private final String words;
    private final List<String> marks;
    private final Pattern pattern;

    /**
     * A kind of residue.
     *
     * @param words what a finding calls it
     * @param marks one of these, in small letters, is in every such text: looked for first, because it costs less; none
     *     where it is the text as a whole
     * @param regex what it looks like
     */
    Residue(String words, List<String> marks, String regex) {
        this.words = words;
        this.marks = marks;
        this.pattern = Pattern.compile(regex);
    }

    /** What it means for the deployment. */
    Severity severity() {
        return this == EVERY_TITLE ? Severity.WARNING : Severity.ERROR;
    }

    /** What may be in a text, by what must be in it then. */
    static Marks<Residue> marks() {
        return new Marks<>(Arrays.stream(values()).collect(Collectors.toMap(r -> r, r -> r.marks)));
    }

    /** The first such piece of {@code text}, whose marks stand at {@code marks}: no piece reaches far from its mark. */
    Optional<String> in(String text, Marks.Span marks) {
        Matcher matcher = pattern.matcher(text)
                .region(Math.max(0, marks.first() - REACH), Math.min(text.length(), marks.last() + REACH))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }

    /** {@code text}, where all of it is such a piece; only for kinds without marks. */
    Optional<String> as(String text) {
        return marks.isEmpty() && pattern.matcher(text).find() ? Optional.of(text.strip()) : Optional.empty();
    }

    @Override
    public String toString() {
        return words;
    }
}
