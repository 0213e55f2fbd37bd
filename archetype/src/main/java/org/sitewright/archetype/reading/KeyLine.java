package org.sitewright.archetype.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/**
 * A key and what stands behind it.
 *
 * @param key without the colon
 * @param value may be blank: then what follows belongs to it
 */
record KeyLine(Excerpt key, Excerpt value) {
    private static final Pattern FORM = Pattern.compile(
            "(?s)(?:\\d{1,2}(?:\\.\\d{1,2})+\\s+)?([^:\\n?!.]{2,70}?|[^:\\n]{2,120}\\?)\\s*(?::|：)(?:\\s+(.*)|$)");
    private static final Pattern DASHED = Pattern.compile("(?s)([^:\\n]{2,40}?)\\s+[–—=-]+>?\\s+(.+)");

    /** A sentence that goes on behind its colon. */
    private static final Pattern SENTENCE = Pattern.compile("(?isU)(?:\\S+\\s+){6,}\\S+");

    private static final Pattern SPEAKS = Pattern.compile(
            "(?iU)\\b(we|i|you|they|he|she|wir|ich|nous|je|on|vous|nosotros|seit|mein|meine|my|our)\\b");

    /** A {@code Key: value}; null where the line is none. */
    static KeyLine of(Excerpt line) {
        Matcher form = FORM.matcher(line.text());
        if (!form.matches()
                || form.group(1).matches("(?i)https?|mailto")
                || (form.group(1).matches(".*\\d{1,2}")
                        && form.group(2) != null
                        && line.text().charAt(form.end(1) + 1) != ' ')) {
            return null;
        }
        if (form.group(1)
                        .matches(
                                "(?isU).*\\b(we|i|you|it|they|ich|wir|sie|is|are|ist|sind)\\b.*\\b(is|are|have|do|want|need|will|can|should|would|the)\\b.*")
                && !form.group(1).endsWith("?")) {
            return null;
        }
        if (SENTENCE.matcher(form.group(1)).matches()
                && SPEAKS.matcher(form.group(1)).find()
                && form.group(2) != null
                && !form.group(1).endsWith("?")
                && Topics.whole(form.group(1)).isEmpty()) {
            return null;
        }
        Excerpt value =
                form.group(2) == null ? line.part(0, 0) : line.group(form, 2).strip();
        return new KeyLine(line.group(form, 1).strip(), value);
    }

    /** The same, also with a dash where the key is a known one, or in bold. */
    static KeyLine of(Block.Paragraph paragraph) {
        KeyLine form = of(paragraph.text());
        if (form != null) {
            return form;
        }
        Matcher dashed = DASHED.matcher(paragraph.text().text());
        if (dashed.matches() && Topics.whole(dashed.group(1)).isPresent()) {
            return new KeyLine(
                    paragraph.text().group(dashed, 1).strip(),
                    paragraph.text().group(dashed, 2).strip());
        }
        return null;
    }
}
