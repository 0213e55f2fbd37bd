package org.sitewright.archetype.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/** Finds the name of the business in titles and sentences. */
final class Names {
    private static final String WORDS =
            "(?:client|customer|project|new|website|web site|site|web|homepage|one-page|the|ai|reference|intake|form|questionnaire|design|content|brand|copy|relaunch|redesign|launch|creative|agency|kunden|projekt|sitio|página|nuevo|nueva|our|notes|landing page|meeting|minutes|call|kick-?off|protokoll|besprechung|gespräch|notizen|réunion|compte rendu|reunión|für|mit|with|of|de|del|la|para|du|le)";
    private static final String KIND =
            "(?:brief|briefing|spec|specification|questionnaire|intake|intake form|form|requirements|website|web site|homepage|website brief|projekt|notes|notizen|minutes|transcript|protokoll|besprechung|guide|guidelines|menu|price list|proyecto|cahier des charges|onboarding|enquiry)";
    private static final Pattern ENDING =
            Pattern.compile("(?iU)(?:\\s+" + WORDS + ")*\\s+" + KIND + "(?:\\s+(?:v?\\d[\\d.]*|document))?\\s*$");
    private static final Pattern BEGINNING = Pattern.compile(
            "(?iU)^(?:" + WORDS + "\\s+)*" + KIND + "\\s+(?:for|für|para|de|pour|from|of|von)\\s+(?:the\\s+)?");
    private static final Pattern ONLY =
            Pattern.compile("(?iU)(?:" + WORDS + "\\s*|" + KIND + "\\s*|for\\s*|v?\\d[\\d.]*\\s*)*");
    private static final String PROPER =
            "(?<name>\\p{Lu}[\\p{L}\\d'’&.]*(?:\\s(?:\\p{Lu}[\\p{L}\\d'’&.]*|[dl]['’]\\p{Lu}[\\p{L}'’]*|&|and|und|y|et|of|the|de|del|la|zum|zur|am|an|der|die|on|in)(?=\\s|[,.;:!?)*]|$)){0,6})";
    private static final Pattern CALLED = Pattern.compile(
            "(?U)(?<!nephew )(?<!nephew is )(?<!son is )(?<!daughter is )(?<!dog is )(?<!dog )(?<!cat )(?<!wife is )(?<!husband is )(?<!brother is )(?<!sister is )(?<!friend )(?<!friend is )(?<!page )(?<!(?:[Mm]y|[Hh]is|[Hh]er) )\\b(?:called|call it|calling it|named|go by|goes by|trade as|namens|we're called|we are called|heißt|heißen|llamado|llamada|se llama|nos llamamos|appelée?|s'appelle|trading as|known as|name is|name:)\\s+[\"“„«*]*"
                    + PROPER);
    private static final Pattern QUOTED_SITE = Pattern.compile(
            "(?iU)(?:website|site|prototype|homepage|webseite|web)\\s+(?:for|für|para|pour)\\s+[\"“„«*]+([^\"”“»*\\n]{2,60})[\"”“»*]");
    private static final Pattern SITE_FOR = Pattern.compile(
            "(?U)\\b(?:[Ww]eb ?site|[Ss]ite|[Hh]omepage|[Ww]eb ?seite|[Ww]eb|[Pp]ágina)\\s+(?:for|für|para|pour|per|voor)\\s+(?:the |die |das |der |la |le |el |de |het )?"
                    + PROPER + "(?=\\s*(?:[,.;:(–—]|$|in\\b|at\\b|an?\\b))");
    private static final Pattern IS_A = Pattern.compile(
            "(?U)^(?:(?:At|Here at|We are|We're|We’re|Wir sind|Somos|Nous sommes|This is|I run|I own)\\s+)?[\"“*]*"
                    + PROPER
                    + "[\"”*]*,?\\s+(?:is|are|ist|sind|es|est)\\s+(?:a|an|the|ein|eine|un|una|une|la|el|Kansas|one)\\b");
    private static final Pattern WE_ARE = Pattern.compile(
            "(?U)\\b(?:We are|We're|We’re|Wir sind|Somos|Nous sommes|I'm with|here at)\\s+(?!a\\b|an\\b|the\\b)"
                    + PROPER + "(?=[,.]|\\s+(?:and|in|and|,|–|—|-|a|an)\\b)");

    /** {@code I run Good Hound, dog training in Bristol}; {@code we have run Kessel Framing since 1991}. */
    private static final Pattern RUNS = Pattern.compile(
            "(?U)\\b(?:[Ii]|[Ww]e|\\p{Lu}\\p{L}+ and I|[Ii]ch|[Ww]ir|[Jj]e|[Nn]ous|)\\s+(?:have |'ve |also )?(?:run|ran|own|opened|founded|started|betreibe|betreiben|führe|führen|tiens|tenons|dirige|dirigeons|gère|gérons|llevo|llevamos|tengo|tenemos|gestisco|gestiamo|heb|hebben)\\s+(?:the |das |die |den |der |le |la |el |il )?[\"“„«*]*"
                    + PROPER
                    + "(?=[\"”»*]*(?:[,.:;–—]|\\s+(?:at|in|on|since|for|from|with|by|near|which|seit|bei|depuis|à|desde|en|dal|a|sinds)\\b|\\s*$))");

    private static final Pattern APPOSITION = Pattern.compile(
            "(?U)^[\"“*]*" + PROPER
                    + "[\"”*]*,\\s+(?:an?\\s+|une?\\s+|eine?\\s+)?\\p{Ll}[\\p{L}-]+(?:\\s\\p{Ll}[\\p{L}-]+){0,3}\\s+(?:in|à|a|en|de|of|near|bei|für)\\s+\\p{Lu}");

    private Names() {}

    /** The name in the title of a document; empty where it holds none. */
    static Optional<Excerpt> inTitle(Excerpt title) {
        for (Excerpt part : title.split(Pattern.compile("\\s+[–—|-]\\s+|:\\s+"))) {
            Matcher beginning = BEGINNING.matcher(part.text());
            Excerpt rest = beginning.lookingAt() ? part.from(beginning.end()) : part;
            Matcher ending = ENDING.matcher(rest.text());
            rest = plain(ending.find() ? rest.part(0, ending.start()).strip() : rest.strip());
            boolean name = !rest.isBlank()
                    && !ONLY.matcher(rest.text()).matches()
                    && Topics.whole(rest.text()).isEmpty()
                    && rest.text().split("\\s+").length <= 7;
            if (name) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    /** The name in a sentence that says so. */
    static Optional<Excerpt> inSentence(Excerpt sentence) {
        Matcher quoted = QUOTED_SITE.matcher(sentence.text());
        if (quoted.find()) {
            return Optional.of(sentence.group(quoted, 1).strip());
        }
        for (Pattern form : new Pattern[] {SITE_FOR, CALLED, IS_A, WE_ARE, APPOSITION, RUNS}) {
            Matcher match = form.matcher(sentence.text());
            if (match.find()
                    && !match.group("name")
                            .matches(
                                    "(?U)(It|This|That|The|There|He|She|We|I|Our|What|Who|Das|Es|Die|Der|Wir|Ich|Le|La|El|Il|Elle|Christmas|Audience|Everything|Code|Booking|Budget|Tone|Parking|Breakfast|My \\w+|The \\w+)")) {
                return Optional.of(plain(sentence.part(match.start("name"), match.end("name"))));
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence says what the business is: {@code Harbour Café is a café above the slipway}. */
    static boolean presents(Excerpt sentence) {
        return inSentence(sentence).isPresent() && IS_A.matcher(sentence.text()).find();
    }

    /** The name that {@code host} is made of, as it is written in {@code text}: {@code spannerandspoke} is Spanner & Spoke. */
    static Optional<Excerpt> likeHost(Excerpt text, String host) {
        String label = host.toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "")
                .replaceFirst("\\..*", "")
                .replaceAll("[^\\p{L}\\d]", "");
        Matcher words = Pattern.compile("(?U)\\p{L}[\\p{L}\\d'’&]*(?:[ -](?:&|[\\p{L}\\d'’&]+)){0,5}")
                .matcher(text.text());
        int at = 0;
        while (words.find(at)) {
            String[] parts = words.group().split("(?<=[ -])");
            for (int from = 0; from < parts.length; from++) {
                StringBuilder joined = new StringBuilder();
                int start = words.start()
                        + String.join("", Arrays.copyOf(parts, from)).length();
                for (int to = from; to < parts.length; to++) {
                    joined.append(parts[to]);
                    String name = joined.toString().strip();
                    String plain = Normalizer.normalize(
                                    name.replace("ä", "ae")
                                            .replace("ö", "oe")
                                            .replace("ü", "ue")
                                            .replace("ß", "ss"),
                                    Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "")
                            .toLowerCase(Locale.ROOT);
                    boolean same = plain.replaceAll("[^\\p{L}\\d]", "").equals(label)
                            || plain.replace("&", "and")
                                    .replaceAll("[^\\p{L}\\d]", "")
                                    .equals(label)
                            || (label.length() >= 8
                                    && plain.replaceAll("[^\\p{L}\\d]", "").startsWith(label));
                    if (same
                            && Character.isUpperCase(name.charAt(0))
                            && (name.contains(" ") || to == parts.length - 1)) {
                        return Optional.of(longer(text, start, start + name.length()));
                    }
                }
            }
            at = words.start() + Math.max(1, parts[0].length());
        }
        return Optional.empty();
    }

    /** With the capitalised words behind it, where the text has them there more than once. */
    private static Excerpt longer(Excerpt text, int from, int to) {
        Matcher more = Pattern.compile("(?U)(?: \\p{Lu}[\\p{L}'’-]+){1,2}")
                .matcher(text.text())
                .region(to, text.text().length());
        if (more.lookingAt()) {
            String name = text.text().substring(from, more.end());
            int again = text.text().indexOf(name, more.end());
            if (again >= 0 && Topics.whole(more.group().strip()).isEmpty()) {
                return text.part(from, more.end());
            }
        }
        return text.part(from, to);
    }

    /** Without quotation marks, remarks in parentheses and a closing full stop. */
    static Excerpt plain(Excerpt name) {
        Excerpt text = name.strip().without(Pattern.compile("[\"“„«*]+"));
        Matcher end = Pattern.compile("[\"”“»*.,]+\\s*$|\\s+\\([^)]*\\)\\s*$").matcher(text.text());
        return end.find() && !text.text().matches(".*\\b(Ltd|Co|Inc|e\\.V|e\\.K)\\.$")
                ? text.part(0, end.start()).strip()
                : text;
    }
}
