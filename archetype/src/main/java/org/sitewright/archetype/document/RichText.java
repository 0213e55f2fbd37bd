package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of a paragraph or heading before it is decided what they are: what is bold in them and where they lead. */
final class RichText {
    private final Excerpt text;
    private final BitSet bold;
    private final List<Link> links;

    private RichText(Excerpt text, BitSet bold, List<Link> links) {
        this.text = text;
        this.bold = bold;
        this.links = links;
    }

    private record Link(int from, int to, String address) {}

    Excerpt text() {
        return text;
    }

    String words() {
        return text.text();
    }

    int length() {
        return words().length();
    }

    boolean bold(int from, int to) {
        return bold.nextClearBit(from) >= to;
    }

    /** Characters {@code from} to {@code to}. */
    RichText part(int from, int to) {
        List<Link> within = links.stream()
                .filter(link -> link.from >= from && link.to <= to)
                .map(link -> new Link(link.from - from, link.to - from, link.address))
                .toList();
        return new RichText(text.part(from, to), bold.get(from, to), within);
    }

    Block.Paragraph paragraph() {
        return paragraph(0, length());
    }

    /** Characters {@code from} to {@code to}, without white space at the ends. */
    Block.Paragraph paragraph(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(words().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words().charAt(end - 1))) {
            end--;
        }
        List<Block.Target> targets = new ArrayList<>();
        for (Link link : links) {
            if (link.from >= start && link.to <= end) {
                targets.add(new Block.Target(text.part(link.from, link.to), link.address));
            }
        }
        int strong = Math.min(bold.nextClearBit(start), end);
        while (strong > start && Character.isWhitespace(words().charAt(strong - 1))) {
            strong--;
        }
        Excerpt part = text.part(start, end);
        return new Block.Paragraph(
                part,
                strong - start,
                List.copyOf(targets),
                text.source().lineAt(place(start)),
                text.source().lineAt(place(Math.max(start, end - 1))));
    }

    /** Where each line begins and ends. */
    List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int end = words().indexOf('\n'); end >= 0; end = words().indexOf('\n', start)) {
            lines.add(new int[] {start, end});
            start = end + 1;
        }
        lines.add(new int[] {start, length()});
        return lines;
    }

    private int place(int index) {
        return length() == 0 ? 0 : text.place(Math.min(index, length() - 1));
    }

    /** Takes characters in; white space at the ends of lines and empty lines are left out. */
    static final class Builder {
        private final CharacterRun run = new CharacterRun();
        private final BitSet bold = new BitSet();
        private final List<Link> links = new ArrayList<>();

        void add(char character, int place, boolean strong) {
            if (character == '\ufe0f' || character == '\ufe0e') {
                return;
            }
            char shown = character == '\u00a0' || character == '\t' ? ' ' : character;
            if (shown == '\n') {
                breakLine(place);
            } else if (shown != ' ' || run.last() != '\n') {
                bold.set(run.length(), strong);
                run.add(shown, place);
            }
        }

        void breakLine(int place) {
            trim();
            if (run.last() != '\n') {
                bold.set(run.length(), bold.get(run.length() - 1));
                run.add('\n', place);
            }
        }

        int length() {
            return run.length();
        }

        char last() {
            return run.last();
        }

        void link(int from, String address) {
            if (from < run.length()) {
                links.add(new Link(from, run.length(), address));
            }
        }

        RichText build(Document.Lines source) {
            trim();
            if (run.length() > 0 && run.last() == '\n') {
                run.removeLast();
            }
            bold.clear(run.length(), Math.max(run.length(), bold.length()));
            List<Link> within = links.stream()
                    .map(link -> new Link(link.from, Math.min(link.to, run.length()), link.address))
                    .filter(link -> link.from < link.to)
                    .toList();
            return new RichText(run.excerpt(source), bold, within);
        }

        private void trim() {
            while (run.length() > 0 && run.last() == ' ') {
                run.removeLast();
            }
        }
    }
}
