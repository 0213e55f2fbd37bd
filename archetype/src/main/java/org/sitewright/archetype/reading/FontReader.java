package org.sitewright.archetype.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads which typefaces are wanted. */
final class FontReader {
    private static final Pattern NAMED = Pattern.compile(
            "(?U)^(?:(?:[Hh]ead(?:ings?|lines?)|[Bb]ody(?: text)?|[Dd]isplay|[Tt]ext|Überschriften|Fließtext|[Pp]rimary|[Ss]econdary|Títulos|Titres)[^:]{0,20}:\\s*)?(?!Use\\b|For\\b|URL\\b|Style\\b|Weights?\\b|Fallback\\b|No\\b|Please\\b)(\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]+){0,3})(?=\\s*(?:\\(|$|,|for\\b|für\\b|–|—|/|\\n))");

    private final Found found;

    FontReader(Found found) {
        this.found = found;
    }

    void read(Section section) {
        for (Block block : section.blocks()) {
            boolean first = true;
            for (Excerpt line : BlockReader.lines(block)) {
                Matcher name = NAMED.matcher(line.text());
                boolean candidate = first
                        && (block instanceof Block.Paragraph text
                                ? text.bold() > 0 || text.text().text().length() < 80
                                : block instanceof Block.ItemList);
                if (candidate && name.find()) {
                    found.add("fonts", line.group(name, 1).value());
                }
                first = block instanceof Block.ItemList;
            }
            Builders.take(block, Instruction.Kind.DESIGN, found);
        }
        for (Section child : section.children()) {
            if (Topics.whole(child.title()).filter(Topic::forBuilders).isPresent()
                    || child.title().toLowerCase(java.util.Locale.ROOT).contains("scale")) {
                Builders.take(child, Instruction.Kind.DESIGN, found);
            } else {
                read(child);
            }
        }
    }
}
