package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mails in one text: forwarded, answered above, below or between the quoted lines. Each stretch of lines by one person is a
 * message without its marks of quotation; every character keeps its place.
 */
final class MailThread {
    private static final Pattern MARKS = Pattern.compile("\\s{0,3}(?:>\\s?)*");
    private static final Pattern FROM = Pattern.compile("\\s*\\**(?:From|Von|De|Da|Van)\\**\\s?:\\**\\s*(?<who>\\S.*)");
    private static final Pattern HEADER = Pattern.compile(
            "\\s*\\**(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Attachments?|Von|An|Gesendet|Datum|Betreff|Anlagen?|De|À|A|Para|Asunto|Enviado|Fecha|Objet|Envoyé|Pièces jointes|Da|Oggetto|Inviato|Assunto|Van|Aan|Verzonden|Onderwerp)\\**\\s?:.*");
    private static final Pattern WROTE = Pattern.compile(
            "(?iU)\\s*(?:(?:on|am|le|el|il(?: giorno)?|op)\\s.{6,120}?[,\\s](?<who>[^,\\d]{2,60}?(?:\\s<[^>]*>)?)\\s+(?:wrote|a écrit|escribió|ha scritto|schreef)|am\\s.{6,60}?\\sschrieb\\s+(?<schrieb>.{2,90}?)|op\\s.{6,60}?\\sschreef\\s+(?<schreef>.{2,90}?))\\s?:\\s*");
    private static final Pattern MARKER = Pattern.compile(
            "\\s*-{3,}[^-]{4,60}-{3,}\\s*|\\s*(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message transféré)\\s?:\\s*");
    private static final Pattern DATE = Pattern.compile(
            "(?iU)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)?\\s?(?:de\\s)?(?<month>jan|feb|fév|mar|mär|apr|avr|abr|may|mai|mei|jun|juin|jul|juil|aug|aoû|ago|sep|oct|okt|nov|dec|dez|déc|dic|ene)\\p{L}*|(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./]\\d{2,4}");
    private static final List<String> MONTHS = List.of(
            "jan|ene",
            "feb|fév",
            "mar|mär",
            "apr|avr|abr",
            "may|mai|mei",
            "jun|juin",
            "jul|juil",
            "aug|aoû|ago",
            "sep",
            "oct|okt",
            "nov",
            "dec|dez|déc|dic");
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})[:.h](\\d{2})\\b(?![./]\\d)");
    /** What a line is shows at its beginning. */
    private static final int LONG = 300;

    private final Excerpt text;
    private final List<Mail> mails = new ArrayList<>();
    private final Map<Integer, Mail> writers = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private int lastDepth;

    private static final class Mail {
        private final String who;
        private final long sent;

        Mail(String who, long sent) {
            this.who = who;
            this.sent = sent;
        }
    }

    private record Part(Mail mail, CharacterRun words) {}

    private record Line(int start, int end, int depth, int from) {}

    private MailThread(Excerpt text) {
        this.text = text;
    }

    /** Whether {@code text} begins like a mail, or quotes one. */
    static boolean is(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 2_000));
        List<String> lines =
                beginning.lines().filter(line -> !line.isBlank()).limit(12).toList();
        for (int i = 0; i + 1 < lines.size() && i < 3; i++) {
            boolean first = i == 0 || shorter(lines.get(i - 1), MARKER);
            if (first && shorter(lines.get(i), FROM) && shorter(lines.get(i + 1), HEADER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shorter(String line, Pattern form) {
        return line.length() < LONG && form.matcher(line).matches();
    }

    /** One message for each stretch of lines by one person. */
    static List<Block> read(Excerpt text) {
        MailThread thread = new MailThread(text);
        thread.lines();
        List<Mail> newest = thread.mails.stream().allMatch(mail -> mail.sent > 0)
                ? thread.mails.stream()
                        .sorted(Comparator.comparingLong((Mail mail) -> mail.sent)
                                .reversed())
                        .toList()
                : thread.mails;
        List<Block> blocks = new ArrayList<>();
        for (Part part : thread.parts) {
            Excerpt words = part.words.excerpt(text.source()).strip();
            if (!words.isBlank()) {
                blocks.add(new Block.Message(
                        part.mail.who,
                        words,
                        MarkdownBlocks.of(new TextLines(words).asMarkdown()),
                        newest.indexOf(part.mail),
                        words.span().line(),
                        words.span().endLine()));
            }
        }
        return blocks;
    }

    private void lines() {
        List<Line> lines = split();
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            String words = words(line);
            String both = i + 1 < lines.size() && lines.get(i + 1).depth() == line.depth()
                    ? words + " " + words(lines.get(i + 1)).strip()
                    : words;
            Matcher wrote = WROTE.matcher(words);
            boolean two = !wrote.matches()
                    && both.length() < LONG
                    && WROTE.matcher(both).matches();
            if (words.length() >= LONG) {
                add(line);
            } else if (wrote.matches() || two) {
                i += two ? 1 : 0;
                begins(two ? both : words, depthBelow(lines, i + 1, line.depth()));
            } else if (shorter(words, FROM) && i + 1 < lines.size() && shorter(words(lines.get(i + 1)), HEADER)) {
                i = header(lines, i);
            } else if (!shorter(words, MARKER)) {
                add(line);
            }
            i++;
        }
    }

    private List<Line> split() {
        List<Line> lines = new ArrayList<>();
        String all = text.text();
        int start = 0;
        while (start <= all.length()) {
            int end = all.indexOf('\n', start);
            end = end < 0 ? all.length() : end;
            Matcher marks = MARKS.matcher(all).region(start, Math.min(end, start + LONG));
            int from = marks.lookingAt() && marks.group().contains(">") ? marks.end() : start;
            int depth = (int)
                    all.substring(start, from).chars().filter(c -> c == '>').count();
            lines.add(new Line(start, end, depth, from));
            start = end + 1;
        }
        return lines;
    }

    private String words(Line line) {
        return text.text().substring(line.from(), line.end());
    }

    private int depthBelow(List<Line> lines, int from, int depth) {
        for (int i = from; i < lines.size(); i++) {
            if (!words(lines.get(i)).isBlank()) {
                return Math.max(depth, lines.get(i).depth());
            }
        }
        return depth;
    }

    private void begins(String line, int depth) {
        Matcher wrote = WROTE.matcher(line);
        if (wrote.matches()) {
            String who = wrote.group("who") != null
                    ? wrote.group("who")
                    : wrote.group("schrieb") != null ? wrote.group("schrieb") : wrote.group("schreef");
            begin(who.strip(), line, depth);
        }
    }

    private void begin(String who, String dated, int depth) {
        Mail mail = new Mail(who, sent(dated));
        mails.add(mail);
        writers.keySet().removeIf(other -> other >= depth);
        writers.put(depth, mail);
    }

    private int header(List<Line> lines, int first) {
        Matcher from = FROM.matcher(words(lines.get(first)));
        String who = from.matches() ? from.group("who").strip() : "";
        StringBuilder dated = new StringBuilder();
        int i = first;
        while (i + 1 < lines.size() && shorter(words(lines.get(i + 1)), HEADER)) {
            i++;
            String words = words(lines.get(i));
            if (words.matches("(?i)\\W*(?:sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|verzonden)\\b.*")) {
                dated.append(words);
            }
        }
        begin(who, dated.toString(), lines.get(first).depth());
        return i;
    }

    private void add(Line line) {
        Mail mail = writers.get(line.depth());
        if (mail == null) {
            mail = new Mail("", 0);
            writers.put(line.depth(), mail);
            mails.add(mail);
        }
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last == null || last.mail != mail || line.depth() != lastDepth) {
            if (words(line).isBlank() && last != null) {
                return;
            }
            last = new Part(mail, new CharacterRun());
            parts.add(last);
            lastDepth = line.depth();
        }
        last.words.add(text, line.from(), line.end());
        if (line.end() < text.text().length()) {
            last.words.add('\n', text.place(line.end()));
        }
    }

    /** Minutes of the year in which it was sent; 0 where nothing says so. */
    private static long sent(String dated) {
        Matcher date = DATE.matcher(dated);
        if (!date.find()) {
            return 0;
        }
        int day = Integer.parseInt(date.group("day") != null ? date.group("day") : date.group("d"));
        int month = date.group("m") != null ? Integer.parseInt(date.group("m")) : month(date.group("month"));
        Matcher time = TIME.matcher(dated);
        int minutes = 0;
        if (time.find()) {
            minutes = Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
        }
        return (month * 31L + day) * 1440 + minutes + 1;
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (name.toLowerCase(java.util.Locale.ROOT).matches("(?:" + MONTHS.get(i) + ").*")) {
                return i + 1;
            }
        }
        return 0;
    }
}
