package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.document.Document;

/**
 * A span looked up in its document.
 *
 * @param lines of the document
 * @param start offset of the first character
 * @param end offset behind the last one
 */
record Stretch(Document.Lines lines, int start, int end) {
    /** How far around a stretch it is looked whether a word or number goes on. */
    private static final int AROUND = 40;

    /** The stretch at {@code span}; empty where the document does not reach that far, or nothing stands between the ends. */
    static Optional<Stretch> of(Document.Lines lines, Span span) {
        if (span.line() < 1 || span.endLine() < span.line() || span.endLine() > lines.count()) {
            return Optional.empty();
        }
        int endLength = lines.line(span.endLine()).length();
        boolean whole = span.column() == 0 && span.endColumn() == 0;
        int first = whole ? 1 : span.column();
        int last = whole ? endLength : span.endColumn();
        if (first < 1 || first > lines.line(span.line()).length() || last < 1 || last > endLength) {
            return Optional.empty();
        }
        Stretch found = new Stretch(lines, lines.start(span.line()) + first - 1, lines.start(span.endLine()) + last);
        return found.start < found.end && !found.text().isBlank() ? Optional.of(found) : Optional.empty();
    }

    String text() {
        return lines.text().substring(start, end);
    }

    int length() {
        return end - start;
    }

    /** Its words with some around them. */
    Around around(boolean shown) {
        int lineStart = lines.start(lines.lineAt(start));
        int from = Math.max(lineStart, start - AROUND);
        int to = Math.min(lines.text().length(), end + AROUND);
        int lineEnd = lines.text().indexOf('\n', end);
        to = lineEnd < 0 ? to : Math.min(to, lineEnd);
        List<Words.Word> words = Words.ofSource(lines.text().substring(from, to), shown, from == lineStart)
                .list();
        int low = 0;
        while (low < words.size() && words.get(low).start() < start - from) {
            low++;
        }
        int high = words.size();
        while (high > low && words.get(high - 1).end() > end - from) {
            high--;
        }
        return new Around(words, low, high, from);
    }

    /**
     * Words of which those from {@code low} to {@code high}, the last excluded, stand in the stretch.
     *
     * @param offset of the text in which the words were found
     */
    record Around(List<Words.Word> words, int low, int high, int offset) {
        /** The same without a sign. */
        Around without(String sign) {
            List<Words.Word> kept = new ArrayList<>(words);
            kept.removeIf(word -> word.text().equals(sign));
            return new Around(
                    kept, low - count(words.subList(0, low), sign), high - count(words.subList(0, high), sign), offset);
        }

        private static int count(List<Words.Word> words, String sign) {
            return (int) words.stream().filter(word -> word.text().equals(sign)).count();
        }
    }

    /** The address to which the words lead, where the stretch is, or ends with, what a link shows. */
    Optional<Stretch> target() {
        String text = lines.text();
        int at = end;
        while (at < text.length() && at < end + 4 && "*_`".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (!text.startsWith("](", at)) {
            return Optional.empty();
        }
        int to = at + 2;
        while (to < text.length() && to < at + 2_000 && ")> \t\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to == at + 2 ? Optional.empty() : Optional.of(new Stretch(lines, at + 2, to));
    }
}
