package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chat as a messenger exports it, or an interview of which each turn begins with a name: each message keeps who said it,
 * the time before it goes.
 */
final class ChatLines {
    private static final String TIME =
            "\\(?\\[?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?| ?Uhr| ?h)?]?\\)?";
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{L}[\\p{L}.'’-]*|\\([\\p{L} .,'’-]{2,30}\\)|&)){0,3}";
    /** {@code [12/03/2026, 10:14] Nadia: hiya}. */
    private static final Pattern EXPORTED = Pattern.compile(
            "^\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?]?\\s*(?:[–-]\\s*)?(?<who>[^:\\n]{1,40}):\\s",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    /** {@code Nadia: hiya}, {@code **Nadia (10:14):** hiya}, {@code 10:14 Nadia: hiya}. */
    private static final Pattern NAMED = Pattern.compile(
            "^[ \\t]*(?:[>*-] +)?\\**(?:" + TIME + "\\s*[–-]?\\s*)?\\**(?<who>" + NAME + ")\\**,?\\s*(?:" + TIME
                    + ")?\\**\\s*:\\**[ \\t]+(?=\\S)",
            Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
    /** {@code Nadia  10:14 AM} on a line of its own. */
    private static final Pattern ABOVE = Pattern.compile(
            "^[ \\t]*\\**(?<who>" + NAME + ")\\**,?\\s+" + TIME + "\\**[ \\t]*\\n",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /** What names no speaker: letters of questions and answers, headers of an e-mail. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?iU)[qafpr]|questions?|answers?|frage|antwort|pregunta|respuesta|réponse|from|to|cc|sent|date|subject|von|an|datum|betreff|tel|phone|e-?mail|address|notes?|step|page|copy");

    private static final int FEWEST = 4;
    /** What a text is shows at its beginning. */
    private static final int BEGINNING = 30_000;

    private ChatLines() {}

    /** Whether {@code text} is one. */
    static boolean are(String text) {
        return form(text) != null;
    }

    private static Pattern form(String whole) {
        String text = whole.length() > BEGINNING ? whole.substring(0, BEGINNING) : whole;
        if (EXPORTED.matcher(text).results().limit(FEWEST).count() == FEWEST) {
            return EXPORTED;
        }
        for (Pattern form : new Pattern[] {ABOVE, NAMED}) {
            if (talk(form, text)) {
                return form;
            }
        }
        return null;
    }

    /** Whether at least two people speak in turns, one of them asks, and little else stands there. */
    private static boolean talk(Pattern form, String text) {
        Map<String, int[]> speakers = new HashMap<>();
        Matcher message = form.matcher(text);
        String last = "";
        int turns = 0;
        int first = -1;
        int previous = -1;
        while (message.find()) {
            String who = speaker(message);
            if (NOBODY.matcher(who).matches()) {
                return false;
            }
            if (previous >= 0) {
                asks(speakers, last, text.substring(previous, message.start()));
            }
            first = first < 0 ? message.start() : first;
            previous = message.end();
            turns += who.equals(last) ? 0 : 1;
            last = who;
        }
        if (previous < 0) {
            return false;
        }
        asks(speakers, last, text.substring(previous));
        Set<String> often = new HashSet<>();
        boolean asked = false;
        for (Map.Entry<String, int[]> speaker : speakers.entrySet()) {
            if (speaker.getValue()[0] > 1) {
                often.add(speaker.getKey());
                asked |= speaker.getValue()[1] * 3 >= speaker.getValue()[0];
            }
        }
        return often.size() >= 2
                && often.size() <= 6
                && speakers.size() <= often.size() + 2
                && turns >= FEWEST
                && asked
                && first <= text.length() / 4;
    }

    private static void asks(Map<String, int[]> speakers, String who, String words) {
        int[] counts = speakers.computeIfAbsent(who, name -> new int[2]);
        counts[0]++;
        counts[1] += words.contains("?") ? 1 : 0;
    }

    private static String speaker(Matcher message) {
        return message.group("who").strip().toLowerCase(Locale.ROOT);
    }

    /** One message each, its lines are kept; what stands before the first one is read as any text. */
    static List<Block> read(Excerpt all) {
        Pattern form = form(all.text());
        List<Block> blocks = new ArrayList<>();
        Matcher message = form.matcher(all.text());
        String who = null;
        int start = 0;
        while (message.find()) {
            add(all.part(start, message.start()).strip(), who, blocks);
            start = message.end();
            who = message.group("who").strip();
        }
        add(all.from(start).strip(), who, blocks);
        return blocks;
    }

    private static void add(Excerpt words, String who, List<Block> blocks) {
        if (words.isBlank()) {
            return;
        }
        if (who == null) {
            blocks.addAll(MarkdownBlocks.of(words));
        } else {
            blocks.add(new Block.Message(
                    who, words, List.of(), 0, words.span().line(), words.span().endLine()));
        }
    }
}
