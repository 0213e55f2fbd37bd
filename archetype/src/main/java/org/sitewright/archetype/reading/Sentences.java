package org.sitewright.archetype.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/** Sentences of an excerpt. */
final class Sentences {
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?is).*(?:\\b(?:dr|mr|mrs|ms|st|prof|nr|no|tel|approx|ca|inkl|incl|z\\.\\s?b|d\\.\\s?h|e\\.g|i\\.e|etc|u\\.a|bzw|sr|sra|av|str|\\p{L})|,\\s+co|\\b\\d{1,2})\\.\\s*");

    /** As far as an aside in parentheses may reach beyond the sentence in which it begins. */
    private static final int LONGEST_ASIDE = 400;

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
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }
}
