package org.sitewright.archetype.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/** Sentences of an excerpt. */
final class Sentences {
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?is).*(?:\\b(?:dr|mr|mrs|ms|st|prof|nr|no|tel|approx|ca|inkl|incl|z\\.\\s?b|d\\.\\s?h|e\\.g|i\\.e|etc|u\\.a|bzw|sr|sra|av|str|\\p{L})|\\b\\d{1,2})\\.\\s*");

    /** As far as an aside in parentheses may reach beyond the sentence in which it begins. */
    private static final int LONGEST_ASIDE = 400;

    private static final Pattern SMALL = Pattern.compile("(?U)(?<=[\\p{L}\\d)]{3})[.!?]+\\s+(?=\\p{Ll}{1,}[\\s',])");
    private static final int FEW = 2;

    private Sentences() {}

    private static boolean opensAside(String sentence) {
        return sentence.lastIndexOf('(') > sentence.lastIndexOf(')');
    }

    private static boolean closesSoon(String text, int from) {
        int close = text.indexOf(')', from);
        int open = text.indexOf('(', from);
        return close >= 0 && close - from < LONGEST_ASIDE && (open < 0 || close < open);
    }

    /** The sentences, stripped; a line break between words is a space to them. */
    static List<Excerpt> of(Excerpt excerpt) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        String text = excerpt.text().replace('\n', ' ');
        breaks.setText(text);
        List<Excerpt> sentences = new ArrayList<>();
        boolean small = small(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean last = end == text.length();
            if (!last && opensAside(text.substring(start, end)) && closesSoon(text, end)) {
                continue;
            }
            if (!last
                    && UNFINISHED
                            .matcher(text.substring(Math.max(start, end - 12), end))
                            .matches()) {
                continue;
            }
            Excerpt sentence = excerpt.part(start, end).strip();
            if (!sentence.isBlank()) {
                sentences.addAll(small ? apart(sentence) : List.of(sentence));
            }
            start = end;
        }
        return sentences;
    }

    /** Whether sentences begin with small letters, as where somebody types in a hurry. */
    private static boolean small(String text) {
        return SMALL.matcher(text).results().limit(FEW).count() == FEW;
    }

    private static List<Excerpt> apart(Excerpt text) {
        List<Excerpt> parts = new ArrayList<>();
        Matcher small = SMALL.matcher(text.text());
        int start = 0;
        while (small.find()) {
            String before = text.text().substring(Math.max(start, small.end() - 12), small.end());
            if (!UNFINISHED.matcher(before).matches() && !opensAside(text.text().substring(start, small.end()))) {
                parts.add(text.part(start, small.end()).strip());
                start = small.end();
            }
        }
        parts.add(text.from(start).strip());
        return parts;
    }
}
