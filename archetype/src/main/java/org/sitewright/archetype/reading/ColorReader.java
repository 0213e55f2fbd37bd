package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.document.Block;
import org.sitewright.archetype.document.Excerpt;

/** Reads brand colours: each exact hex value goes where the words beside it say that it is used. */
final class ColorReader {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])");
    private static final Pattern DONT =
            Pattern.compile("(?iU)\\b(don't|don’t|do not|avoid|never|not|nicht|kein\\w*|instead|no)\\b|❌");
    /** Uses before ranks: a primary colour that is said to be for buttons is the accent. */
    private static final List<Map.Entry<String, Pattern>> ROLES = List.of(
            role("muted", "muted|secondary text|captions?|subtle|subdued|zweitrangig\\w*"),
            role("ink", "(?<!muted )(body )?text|paragraphs?|ink|copy|fließtext|schrift|texto|texte"),
            role(
                    "paper",
                    "(?<!section |card |footer |cards |dark |alternating )backgrounds?|paper|hintergrund|fondo|fond|canvas|base colou?r"),
            role("surface", "cards?|alternat\\w+|surface|panels?|tint|section backgrounds?|boxes|kacheln|flächen"),
            role(
                    "accent",
                    "buttons?|cta|call[- ]to[- ]action|accents?|highlights?|links?|akzent\\w*|acento|botones|boutons"),
            role(
                    "brand",
                    "nav\\w*|header|footer|headings?|brand|primary|main|dark sections?|logo|haupt\\w*|grund\\w*|marke\\w*|principal|primario|hausfarbe|überschriften"),
            role("accent", "secondary|sekundär\\w*|secundario|zweit\\w*|second"));

    private final Found found;

    ColorReader(Found found) {
        this.found = found;
    }

    private static Map.Entry<String, Pattern> role(String role, String words) {
        return Map.entry(role, Pattern.compile("(?iU)\\b(?:" + words + ")\\b"));
    }

    void read(Block block) {
        if (block instanceof Block.Table table) {
            table.rows().forEach(this::row);
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> {
                line(item.paragraph().text());
                item.below().forEach(this::read);
            });
        } else if (block instanceof Block.Paragraph text) {
            text.text().lines().forEach(this::line);
        } else if (block instanceof Block.Code code) {
            code.text().lines().forEach(this::line);
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::read);
        }
    }

    private void row(List<Excerpt> row) {
        Excerpt hex = row.stream()
                .filter(cell -> HEX.matcher(cell.text()).find())
                .findFirst()
                .orElse(null);
        if (hex != null) {
            List<String> words = new ArrayList<>(
                    row.stream().filter(cell -> cell != hex).map(Excerpt::line).toList());
            Collections.reverse(words);
            colour(hex, String.join(" ", words));
        }
    }

    /** Colours of a line; false where it holds none. */
    boolean line(Excerpt line) {
        if (!HEX.matcher(line.text()).find()) {
            return false;
        }
        for (Excerpt part : Sentences.of(line).stream()
                .flatMap(sentence -> clauses(sentence).stream())
                .toList()) {
            if (!HEX.matcher(part.text()).find()) {
                continue;
            }
            if (DONT.matcher(part.text()).find()) {
                found.instruct(Instruction.Kind.AVOID, part);
            } else {
                colour(part, part.line());
            }
        }
        return true;
    }

    private static List<Excerpt> clauses(Excerpt sentence) {
        return sentence.split(
                Pattern.compile(
                        "[;,]\\s+(?=[^;,]*#)|\\s+(?:and|und|y|et|&|\\+|dazu)\\s+(?=[^;,]*#)|[;,]\\s+(?=(?:no|not|never|kein\\w*|nicht)\\b)"));
    }

    private void colour(Excerpt text, String words) {
        Matcher hex = HEX.matcher(text.text());
        if (!hex.find()) {
            return;
        }
        Excerpt value = text.part(hex.start(), hex.end());
        String said = words.replace(value.text(), " ");
        for (Map.Entry<String, Pattern> role : ROLES) {
            if (role.getValue().matcher(said).find() && !found.has("colors." + role.getKey())) {
                found.put("colors." + role.getKey(), value.value());
                return;
            }
        }
        boolean placed =
                ROLES.stream().anyMatch(role -> role.getValue().matcher(said).find());
        String free = Stream.of("brand", "accent")
                .filter(role -> !placed)
                .filter(role -> !found.has("colors." + role))
                .findFirst()
                .orElse(null);
        if (!found.hasValue("colors", value.line()) && free != null) {
            found.put("colors." + free, value.value());
            found.remark(
                    Remark.Kind.ASSUMED,
                    value.span(),
                    "colour " + value.line() + ": used as " + free + "; nothing says where (" + said.strip() + ")");
        } else if (!found.hasValue("colors", value.line())) {
            found.remark(
                    Remark.Kind.NOT_FOLLOWED,
                    value.span(),
                    "colour " + value.line() + ": the theme has no further place for it (" + said.strip() + ")");
        }
    }
}
