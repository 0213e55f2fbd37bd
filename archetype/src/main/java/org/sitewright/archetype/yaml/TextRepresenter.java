package org.sitewright.archetype.yaml;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Texts of several lines as literal blocks, long ones folded, and those with YAML's own signs in double quotes. */
final class TextRepresenter extends StandardRepresenter {
    private static final int LONG = 90;
    private static final Pattern QUOTED = Pattern.compile(
            ": |:$| #|^[\\s+\\-.?\\d'\"{}\\[\\],|>&*!%@`#~=]|['\"{}]|^(?i:true|false|null|yes|no|on|off|y|n)$");

    TextRepresenter(DumpSettings settings) {
        super(settings);
        representers.put(String.class, value -> represent((String) value));
    }

    private Node represent(String text) {
        boolean clean = text.chars().allMatch(c -> c >= 0x20 || c == '\n')
                && text.lines().noneMatch(line -> line.endsWith(" ") || line.startsWith(" "));
        boolean quoted = QUOTED.matcher(text).find();
        ScalarStyle style = ScalarStyle.PLAIN;
        if (clean && text.indexOf('\n') > 0) {
            style = ScalarStyle.LITERAL;
        } else if (clean && text.length() > LONG && text.indexOf('\n') < 0 && !text.contains("  ")) {
            style = ScalarStyle.FOLDED;
        } else if (quoted) {
            style = ScalarStyle.DOUBLE_QUOTED;
        }
        return representScalar(Tag.STR, text, style);
    }
}
