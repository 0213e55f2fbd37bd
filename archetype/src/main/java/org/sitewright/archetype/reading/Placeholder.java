package org.sitewright.archetype.reading;

import org.sitewright.archetype.brief.Placeholders;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.document.Excerpt;

/** Values that stand for a value still to come. */
final class Placeholder {
    private Placeholder() {}

    /** Whether any part of {@code text} is one. */
    static boolean in(String text) {
        return Placeholders.in(text);
    }

    /** Lists it as not given. */
    static void say(Excerpt excerpt, Found found) {
        String shown = excerpt.line();
        found.remark(
                Remark.Kind.PLACEHOLDER, excerpt.span(), shown.length() > 80 ? shown.substring(0, 79) + "…" : shown);
    }
}
