package org.sitewright.archetype.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sitewright.archetype.brief.Instruction;

/**
 * What a part of a brief is about.
 *
 * @param key of {@code brief.yaml} where it is for visitors, such as {@code hours} or {@code address.street}; an
 *     instruction's kind in capitals where it is for the builders
 */
record Topic(String key) {
    private static final List<String> KINDS =
            Arrays.stream(Instruction.Kind.values()).map(Enum::name).toList();

    /** Whether it is never published. */
    boolean forBuilders() {
        return KINDS.contains(key);
    }

    /** The kind of instruction; {@code OTHER} where it is for visitors. */
    Instruction.Kind kind() {
        return forBuilders() ? Instruction.Kind.valueOf(key) : Instruction.Kind.OTHER;
    }

    /** Whether it is {@code key} or a part of it. */
    boolean is(String wanted) {
        return key.equals(wanted) || key.startsWith(wanted + ".");
    }

    /** The part of the key behind the dot, or empty. */
    String part() {
        return key.substring(key.indexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
