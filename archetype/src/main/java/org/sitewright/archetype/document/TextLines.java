package org.sitewright.archetype.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text rewritten so that Markdown means what the text means; every character keeps its place. */
final class TextLines {
    private static final Pattern LINE = Pattern.compile("(?m)^.*$");
    private static final Pattern RULE =
            Pattern.compile("\\s*([=~*_#.-])\\s*(?:\\1\\s*){2,}|\\s*[─━═—–]{3,}\\s*|\\s*--\\s*");
    private static final Pattern STRAY = Pattern.compile("\\s*[-=+*]\\s*");
    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[-*+•·▪●○◦‣►▸→–—]|\\d{1,9}[.)]|\\[[ xX]?]|[✅☑✔⬜☐❌✗✘☒])\\s*\\S.*");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})([.)])(?:\\s.*)?");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>[> ]*");
    private static final Pattern HEADER = Pattern.compile(
            "\\s*(?:>\\s*)*\\**(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Von|An|Gesendet|Datum|Betreff|De|À|Para|Asunto|Enviado|Fecha|Objet|Envoyé|Da|A|Oggetto|Inviato|Assunto)\\**\\s?:.*");
    private static final Pattern ADDRESS = Pattern.compile("<(?:[^<>\\s]+@|https?://|mailto:)[^<>\\s]*>");
    private static final int WRAPPED = 60;
    // What a line is shows at its beginning; more would only give patterns room to run.
    private static final int LONG = 400;

    private final Excerpt text;
    private final CharacterRun out = new CharacterRun();
    private String before = "";
    private String beforeThat = "";
    private long number;
    private boolean inList;

    TextLines(Excerpt text) {
        this.text = text;
    }

    Excerpt asMarkdown() {
        Matcher line = LINE.matcher(text.text());
        while (line.find()) {
            String words = line.group();
            String beginning = words.length() > LONG ? words.substring(0, LONG) : words;
            add(beginning, words, line.start());
            beforeThat = before;
            before = beginning;
            if (line.end() < text.text().length()) {
                out.add('\n', text.place(line.end()));
            }
        }
        return out.excerpt(text.source());
    }

    private void add(String line, String all, int start) {
        if (all.isBlank()) {
            return;
        }
        if (RULE.matcher(line).matches()) {
            rule(line, start);
            return;
        }
        if (STRAY.matcher(line).matches()) {
            out.add('\\', text.place(start));
            out.add(text, start + line.indexOf(line.strip()), start + line.length());
            return;
        }
        boolean item = item(line);
        boolean apart = standsApart(line, item);
        if (apart) {
            out.add(">".repeat(Math.min(depth(line), depth(before))) + "\n", text.place(start));
        }
        inList = item || (inList && !apart && (!before.isBlank() || indented(line)));
        words(all, start);
    }

    /** Whether a list begins or goes on here: a number that does not count on from the last one is none. */
    private boolean item(String line) {
        Matcher numbered = NUMBER.matcher(line);
        return numbered.matches() ? counts(numbered) : BULLET.matcher(line).matches();
    }

    private boolean counts(Matcher numbered) {
        long found = Long.parseLong(numbered.group(1));
        return found == 1 || found == number + 1;
    }

    private static boolean indented(String line) {
        return Character.isWhitespace(line.charAt(0));
    }

    /** An underline where the line above it stands like a heading; otherwise a rule. */
    private void rule(String line, int start) {
        char sign = line.strip().charAt(0);
        boolean underline = line.strip().length() > 2
                && sign != '.'
                && !before.isBlank()
                && (beforeThat.isBlank() || RULE.matcher(beforeThat).matches())
                && !BULLET.matcher(before).matches()
                && LooseLines.headingLike(before.strip());
        String markdown = !underline ? "\n***\n" : sign == '=' || sign == '═' ? "===" : "---";
        out.add(markdown, text.place(start));
    }

    /** Whether a line that follows another one begins something new. */
    private boolean standsApart(String line, boolean item) {
        if (before.isBlank() || RULE.matcher(before).matches()) {
            return false;
        }
        if (depth(line) != depth(before)) {
            return true;
        }
        boolean header = HEADER.matcher(line).matches();
        boolean afterHeader = HEADER.matcher(before).matches();
        if (header != afterHeader && (afterHeader ? HEADER.matcher(beforeThat).matches() : fromLine(line))) {
            return true;
        }
        return inList && !item && !indented(line) && before.length() < WRAPPED;
    }

    private static boolean fromLine(String line) {
        return line.matches("\\s*(?:>\\s*)*\\**(?:From|Von|De|Da)\\**\\s?:.*@.*");
    }

    private static int depth(String line) {
        Matcher quote = QUOTE.matcher(line);
        return quote.lookingAt()
                ? (int) quote.group().chars().filter(c -> c == '>').count()
                : 0;
    }

    private void words(String line, int start) {
        Matcher numbered = NUMBER.matcher(line.substring(0, Math.min(line.length(), LONG)));
        int literal = -1;
        if (numbered.matches()) {
            boolean counts = counts(numbered);
            literal = counts ? -1 : numbered.start(2);
            number = counts ? Long.parseLong(numbered.group(1)) : number;
        }
        for (int i = 0; i < line.length(); i++) {
            if (i == literal || literal(line, i)) {
                out.add('\\', text.place(start + i));
            }
            out.add(line.charAt(i), text.place(start + i));
        }
    }

    /** Whether the sign at {@code i} stands for itself although Markdown could see more in it. */
    static boolean literal(String line, int i) {
        char c = line.charAt(i);
        char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
        return switch (c) {
            case '\\' -> true;
            case '*', '_' -> i > 0 && Character.isLetterOrDigit(line.charAt(i - 1)) && Character.isLetterOrDigit(next);
            case '<' ->
                !ADDRESS.matcher(line)
                        .region(i, Math.min(line.length(), i + LONG))
                        .lookingAt();
            case '&' -> next == '#' || Character.isLetter(next);
            case '~' -> next == '~';
            default -> false;
        };
    }
}
