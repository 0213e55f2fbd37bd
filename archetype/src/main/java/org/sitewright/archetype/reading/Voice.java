package org.sitewright.archetype.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;

/** To whom a sentence speaks; the marks are in {@code voice.txt}. */
final class Voice {
    private static final List<Pattern> BUILDERS;
    private static final List<Pattern> ELSEWHERE;
    private static final List<Pattern> GUESTS;
    private static final Pattern PRIVATE = Pattern.compile(
            "(?iU)\\b((?:private|personal|privat\\w*|privad\\w) (?:number|mobile|phone|cell|line|e-?mail|address|handy\\w*|nummer|note|teléfono|móvil)|keep (?:this|that|it|them) (?:private|to yourself)|to yourself|(?:is|are|strictly|this is) private|for (?:you|us)(?: lot| guys| two)? only|(?:only|just) for (?:you|us)|nur für (euch|sie|dich)|not for (the )?(public|publication|site|website|visitors)|not public|nicht öffentlich|no públic[oa]|pas public|non pubblic[oa]|niet openbaar|do(n't| not|n’t|nt) (?:(?:publish|print|share|show|post|mention)|(?:put|give|use) (?:it|that|this|them|any|anywhere|her|his|my|out|on))|(is|was|s) my (private|personal|own)|my private(?=[,. ]+[+0(])|internal|intern|confidential|vertraulich|confidencial|confidentiel\\w*|interno|no publicar|ne pas publier|nicht veröffentlichen|off the record|keep (it|this) off|personal (mobile|number|phone|cell)|only for you|only you|my own mobile|geht (keinen|niemanden)|solo para ti|nobody needs|team only|letterhead only)\\b");
    /** A telephone number, and behind it who may call it. */
    private static final Pattern FOR_SOME =
            Pattern.compile("(?isU)(?:\\d[ ()./-]{0,3}){7,}[^;!?]{0,40}?(?<![\\p{L}\\d])(?:" + Phrases.any("FOR_SOME")
                    + ")(?![\\p{L}\\d])");

    private static final Pattern MONEY = Pattern.compile(
            "(?iU)\\b(turned over|turnover|revenue|umsatz|budget|spend|set aside|put aside|we took|commission|rent|lease|deficit|grant|invoice|margin|salary|wages|facturación|comisiones|chiffre|hourly rate|agreed|housing associations)\\b");
    private static final Pattern VISITORS = Pattern.compile(
            "(?iU)\\b(we|we're|we’re|we've|our|ours|us|you|you're|your|yours|wir|uns|unser\\w*|sie|ihr\\w*|euch|bei uns|nosotros|nuestr\\w+|te|tu|tus|nos|su|sus|abrimos|cerramos|cocinamos|tenemos|nous|notre|nos|vous|votre|vos|everyone|everybody|all|every|children|dogs|guests|members|no|is|are|hunde|kinder)\\b");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?…][\"”“’')\\]*_]*");
    /** Words that stop before the number that they announce. */
    private static final Pattern ABBREVIATED = Pattern.compile("(?isU).*\\b(?:no|nr|núm|tel)\\.");

    private static final Pattern EMPTY = Pattern.compile(
            "(?iU)\\W*(n/?a|none|no|nope|nothing|not applicable|not yet|not sure|unknown|don't know|keine?|entfällt|ninguno|aucune?|-+|–|—|\\?+|tb[acd]|see above|same|yes|ja|sí|oui)\\W*");

    private static final Pattern CLOSING = Pattern.compile(
            "(?iU)(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many)? ?(?:regards|wishes|thanks)|cheers|yours(?: \\p{L}+)?|(?:(?:mit )?(?:schöne|viele|liebe|beste|freundliche|herzliche)n? )?(?:grüße|grüßen|gruß)|danke|merci|cordialement|bien à (?:vous|toi)|(?:bonne journée|à bientôt)|(?:un )?(?:saludo|abrazo)s?|gracias|saluti|grazie|groet(?:en|jes)?|(?:met )?vriendelijke groet(?:en)?)\\b[^.:]{0,30}[,.!]?");

    static {
        try (var file = Voice.class.getResourceAsStream("voice.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            BUILDERS = lines.stream()
                    .filter(line -> !line.startsWith("?") && !line.startsWith("~"))
                    .map(Voice::mark)
                    .toList();
            ELSEWHERE = marks(lines, "?");
            GUESTS = marks(lines, "~");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Voice() {}

    private static List<Pattern> marks(List<String> lines, String sign) {
        return lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> mark(line.substring(1)))
                .toList();
    }

    private static Pattern mark(String words) {
        return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether it speaks to those who build the site. */
    static boolean toBuilders(String sentence) {
        return toBuilders(sentence, false);
    }

    /** The same; {@code expected} says whether words for visitors are expected where it stands. */
    static boolean toBuilders(String sentence, boolean expected) {
        String plain = sentence.replace('’', '\'')
                .replaceAll("\\b([Dd]o|[Ww]o|[Cc]a|[Ii]s|[Dd]oes|[Dd]id)nt\\b", "$1n't")
                .replaceAll("^[\\s\"“„«*_-]+", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        for (Pattern guests : GUESTS) {
            plain = guests.matcher(plain).replaceAll(" … ");
        }
        return marked(plain, expected) || isPrivate(sentence);
    }

    private static boolean marked(String plain, boolean expected) {
        return BUILDERS.stream().anyMatch(mark -> mark.matcher(plain).find())
                || (!expected
                        && ELSEWHERE.stream()
                                .anyMatch(mark -> mark.matcher(plain).find()));
    }

    /** Whether it speaks of the business, or to those who come to it. */
    static boolean toVisitors(String sentence) {
        return VISITORS.matcher(sentence).find();
    }

    /** Whether it speaks of money that visitors do not pay: turnover, fees, what the site may cost. */
    static boolean isMoneyTalk(String sentence) {
        return MONEY.matcher(sentence).find();
    }

    /** Whether a line is how a letter closes: what follows in the same paragraph is a signature. */
    static boolean isClosing(String line) {
        return CLOSING.matcher(line.strip()).matches();
    }

    /** Whether its facts are not to be published either. */
    static boolean isPrivate(String sentence) {
        return PRIVATE.matcher(sentence).find() || isForSome(sentence) || sentence.matches("(?s).*[🔒🚫⛔⏳].*");
    }

    /** Whether it names a telephone number that some may call, and not everybody. */
    static boolean isForSome(String sentence) {
        return FOR_SOME.matcher(sentence.replace('’', '\'')).find();
    }

    /** Whether it is a whole sentence. */
    static boolean isSentence(String text) {
        return CLOSED.matcher(text.strip()).matches()
                && text.strip().contains(" ")
                && !ABBREVIATED.matcher(text.strip()).matches();
    }

    /** Whether it says that there is nothing to say: {@code n/a}, {@code none}, {@code –}. */
    static boolean isEmpty(String answer) {
        return answer.isBlank() || EMPTY.matcher(answer).matches();
    }

    /** The same of an answer to a question of visitors, where yes and no say something. */
    static boolean isNoAnswer(String answer) {
        return isEmpty(answer)
                && !answer.matches(
                        "(?iU)\\W*(no|nope|none|nothing|yes|yep|keine?|nein|ja|sí|oui|non|ninguno|aucune?)\\W*");
    }

    /** What an instruction is about, from its words. */
    static Instruction.Kind kind(String sentence) {
        String plain = sentence.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(entry -> entry.mark().matcher(plain).find())
                .map(Mark::kind)
                .findFirst()
                .orElse(Instruction.Kind.OTHER);
    }

    private record Mark(Instruction.Kind kind, Pattern mark) {}

    private static final List<Mark> KINDS = List.of(
            mark(
                    Instruction.Kind.DEADLINE,
                    "deadline|launch|live by|before (easter|christmas|summer)|couple of weeks|asap|zeitplan|bis (ende|anfang|mitte|zum)|plazo|délai|by (the )?(end of )?(january|february|march|april|may|june|july|august|september|october|november|december)"),
            mark(Instruction.Kind.BUDGET, "budget|afford|spend|presupuesto|reasonable"),
            mark(
                    Instruction.Kind.AVOID,
                    "avoid|hate|dislike|don't (want|like|use)|do not (want|use|include)|no (stock|pop|carousel|slider|animation)|can't stand|please no|kein[e]? |nicht|vermeiden|no queremos|pas de|never"),
            mark(
                    Instruction.Kind.TECHNICAL,
                    "html|css|javascript|wordpress|cms|seo|hosting|analytics|plugin|api|load|mobile|responsive|database|schema|https|server|backend|widget|form\\b"),
            mark(
                    Instruction.Kind.DESIGN,
                    "colou?r|font|logo|photo|design|look|style|farbe|schrift|layout|image|picture|diseño"),
            mark(Instruction.Kind.AUDIENCE, "audience|target|zielgruppe|público|aimed at"),
            mark(Instruction.Kind.TONE, "tone|feel|warm|friendly|voice|sound|ton\\b"));

    private static Mark mark(Instruction.Kind kind, String words) {
        return new Mark(kind, Pattern.compile("(?U)\\b(?:" + words + ")"));
    }
}
