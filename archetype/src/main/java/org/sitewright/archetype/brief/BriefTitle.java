package org.sitewright.archetype.brief;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name in the title of a brief: {@code Website Brief — Lin Body Work Spa}, {@code Harbour Café website brief}. */
final class BriefTitle {
    private static final String WORDS =
            "(?:client|customer|project|new|website|web site|site|web|homepage|the|ai|reference)";
    private static final Pattern ENDING =
            Pattern.compile("(?i)(?:\\s+" + WORDS + ")*\\s+(?:brief|briefing)$|\\s+(?:website|web site)$");
    private static final Pattern ONLY_WORDS = Pattern.compile("(?i)(?:" + WORDS + "\\s*)*(?:brief|briefing)?(?: for)?");

    private BriefTitle() {}

    /** The name, or empty where the title holds none. */
    static Optional<String> name(String title) {
        String found = null;
        for (String part : title.split("\\s+[–—|-]\\s+|:\\s+")) {
            String rest = ENDING.matcher(part.strip()).replaceFirst("").strip();
            if (!rest.isEmpty() && !ONLY_WORDS.matcher(rest).matches() && found == null) {
                found = rest.replaceFirst("(?i)^(?:" + WORDS + "\\s+)*(?:brief|briefing) for ", "");
            }
        }
        return Optional.ofNullable(found);
    }
}
