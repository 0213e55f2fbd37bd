package org.sitewright.archetype.document;

import org.commonmark.node.FencedCodeBlock;

/** The lines between two fences. */
final class CodeLines {
    private CodeLines() {}

    static Excerpt of(Excerpt input, FencedCodeBlock code) {
        CharacterRun run = new CharacterRun();
        String text = input.text();
        int start = text.indexOf('\n', code.getSourceSpans().get(0).getInputIndex()) + 1;
        for (String line : code.getLiteral().stripTrailing().split("\n", -1)) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (run.length() > 0) {
                run.add('\n', input.place(start - 1));
            }
            // What a fence within an item or quotation has lost of a line, it has lost at the beginning.
            for (int i = 0; i < line.length(); i++) {
                int index = Math.max(start, end - line.length() + i);
                run.add(line.charAt(i), input.place(Math.min(index, text.length() - 1)));
            }
            start = end + 1;
        }
        return run.excerpt(input.source());
    }
}
