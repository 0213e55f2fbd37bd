package org.sitewright.archetype.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Scalars of YAML with the place of each character. */
final class YamlText {
    private static final Pattern COMMENT = Pattern.compile("[ \\t,\\]}]+#+[ \\t]*(\\S.*)");

    private final Document.Lines lines;
    private final int[] offsets;

    YamlText(Document.Lines lines) {
        this.lines = lines;
        String text = lines.text();
        // Marks count characters of Unicode, places count Java's.
        this.offsets = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 0;
        }
    }

    Document.Lines lines() {
        return lines;
    }

    int start(Node node) {
        return offset(node.getStartMark(), 0);
    }

    /** Behind the last character that is not white space. */
    int end(Node node) {
        int end = offset(node.getEndMark(), lines.text().length());
        int start = start(node);
        while (end > start && Character.isWhitespace(lines.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int offset(Optional<Mark> mark, int otherwise) {
        return mark.map(at -> offsets[Math.min(at.getIndex(), offsets.length - 1)])
                .orElse(otherwise);
    }

    /** The value; a character that is written in another way than it reads stands where that begins. */
    Excerpt value(ScalarNode scalar) {
        CharacterRun run = new CharacterRun();
        add(scalar, run);
        return run.excerpt(lines).strip();
    }

    /** The value, and in brackets the comment that stands behind it on its line. */
    Excerpt noted(ScalarNode scalar) {
        CharacterRun run = new CharacterRun();
        add(scalar, run);
        comment(scalar, run);
        return run.excerpt(lines).strip();
    }

    /** {@code key: value}, as it reads, and its comment; a key that begins with an underscore is a note. */
    Excerpt field(ScalarNode key, ScalarNode value) {
        CharacterRun run = new CharacterRun();
        if (key.getValue().startsWith("_")) {
            run.add("NOTE: ", start(key));
        }
        add(key, run);
        run.add(": ", Math.max(start(key), end(key) - 1));
        add(value, run);
        comment(value, run);
        return run.excerpt(lines).strip();
    }

    private void comment(ScalarNode scalar, CharacterRun run) {
        int end = end(scalar);
        int line = lines.lineAt(Math.max(start(scalar), end - 1));
        Matcher comment = COMMENT.matcher(lines.text())
                .region(end, lines.start(line) + lines.line(line).length());
        if (lines.lineAt(start(scalar)) == line && comment.lookingAt()) {
            int at = comment.start(1);
            run.add(" [note: ", at);
            for (int i = at; i < comment.end(1); i++) {
                run.add("[]".indexOf(lines.text().charAt(i)) < 0 ? lines.text().charAt(i) : ' ', i);
            }
            run.add("]", comment.end(1) - 1);
        }
    }

    private void add(ScalarNode scalar, CharacterRun run) {
        String source = lines.text();
        String value = scalar.getValue();
        int at = start(scalar);
        int end = Math.max(end(scalar), at + 1);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == BrokenYaml.SWAPPED && at < end) {
                run.add(source.charAt(at), at);
                at++;
                continue;
            }
            int found = at;
            while (found < end && source.charAt(found) != c) {
                found++;
            }
            if (Character.isWhitespace(c)) {
                found = at < end && Character.isWhitespace(source.charAt(at)) ? at : Math.min(at, end - 1);
                at = found;
                while (at < end && Character.isWhitespace(source.charAt(at))) {
                    at++;
                }
            } else if (found < end && found - at <= LONGEST_ESCAPE) {
                at = found + 1;
            } else {
                found = Math.min(at, end - 1);
            }
            run.add(c, Math.min(found, source.length() - 1));
        }
    }

    private static final int LONGEST_ESCAPE = 12;
}
