package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Tells a text whose lines were broken where they were full from one whose lines each say something of their own. */
final class LooseText {
    /** How much shorter than the longest line one may be that was broken because the next word found no room. */
    private static final int ROOM = 6;

    /** The shortest line that is broken because it is full. */
    private static final int LINE = 50;

    private LooseText() {}

    /** The statements of a paragraph: lines that go on in the next one are one. */
    static List<Excerpt> statements(Excerpt text) {
        List<Excerpt> lines = text.lines();
        int longest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        List<Excerpt> statements = new ArrayList<>();
        int start = 0;
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Excerpt line = lines.get(i);
            int end = text.text().indexOf(line.text(), at) + line.text().length();
            if (i + 1 == lines.size() || !goesOn(line.text(), lines.get(i + 1).text(), longest)) {
                statements.add(text.part(start, end).strip());
                start = end;
            }
            at = end;
        }
        return statements;
    }

    private static boolean goesOn(String line, String next, int longest) {
        if (line.endsWith(":")) {
            return false;
        }
        return longest > LINE && line.length() + 1 + next.split("\\s+", 2)[0].length() > longest - ROOM;
    }

    /** The paragraph as one for each statement; itself where it is one. */
    static List<Block> apart(Block.Paragraph paragraph) {
        List<Excerpt> statements = statements(paragraph.text());
        if (statements.size() < 2) {
            return List.of(paragraph);
        }
        List<Block> apart = new ArrayList<>();
        for (Excerpt statement : statements) {
            boolean first = apart.isEmpty();
            int bold = first && paragraph.bold() <= statement.text().length() ? paragraph.bold() : 0;
            apart.add(new Block.Paragraph(
                    statement,
                    bold,
                    paragraph.links(),
                    statement.span().line(),
                    statement.span().endLine()));
        }
        return apart;
    }
}
