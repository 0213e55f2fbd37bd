package org.sitewright.archetype.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Headings of a brief as visitors may read them. */
final class Titles {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^(?:(?:section|page|part|teil|seite|sección)\\s+)?\\(?\\d{1,2}(?:\\.\\d+)*(?:\\s*[.):–-]+\\s*|\\s+)|^(?:(?:section|page|seite)\\s+\\d+\\s*[:–-]\\s*)");
    private static final Pattern ENDING = Pattern.compile(
            "(?iU)(?:\\s*\\([^)]*\\b(?:site|website|tbc|draft|visitors|web)\\b[^)]*\\)|\\s+(?:copy|text|section|page(?: / section)?|to show|to include|content|block|\\(.*\\))|:)+\\s*$");
    private static final Pattern BUILDERS = Pattern.compile(
            "(?iU)\\b(copy|section|positioning|hierarchy|taxonomy|wireframes?|user (?:journey|flow)s?|required|content|purpose|brief|hero|homepage|website|page|tal cual|what we do and what it costs|short version|important|delivery|overview for|callout|strip|grid|feature|messaging|block|(?:show|shown|display) as|(?:note|line|caption) (?:under|below|above|beside)|blurb|words for|text für|texte pour)\\b");

    private Titles() {}

    /** The part of a heading that visitors may read; null where it speaks to the builders alone. */
    static Excerpt of(Excerpt heading) {
        if (heading == null) {
            return null;
        }
        Excerpt title = heading.strip().without(NUMBER);
        for (Matcher end = ENDING.matcher(title.text()); end.find(); end = ENDING.matcher(title.text())) {
            title = title.part(0, end.start()).strip();
        }
        boolean spoken = title.isBlank()
                || title.text().length() > 110
                || title.text().contains("_")
                || title.text().matches("[a-z0-9]+")
                || BUILDERS.matcher(title.text()).find()
                || Voice.toBuilders(title.text())
                || Placeholder.in(title.text());
        return spoken ? null : title;
    }

    /** The same as a value. */
    static Value value(Excerpt heading) {
        Excerpt title = of(heading);
        return title == null ? null : title.value();
    }

    /** The same as text; empty where there is none. */
    static String visible(Excerpt heading) {
        Excerpt title = of(heading);
        return title == null ? "" : title.line();
    }
}
