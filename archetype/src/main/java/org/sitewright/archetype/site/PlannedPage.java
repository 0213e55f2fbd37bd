package org.sitewright.archetype.site;

import java.util.List;
import java.util.Optional;

/**
 * A page below the home page.
 *
 * @param title as the client or the site's language has it
 * @param path where it stands
 * @param section what it shows mainly, where it is one of the sections a brief knows
 * @param parts in reading order; none on a draft
 */
record PlannedPage(String title, String path, Optional<String> section, List<Part> parts) {
    /** Whether nothing was given for it. */
    boolean draft() {
        return parts.isEmpty();
    }

    /** Whether it shows {@code name}. */
    boolean shows(String name) {
        return section.filter(name::equals).isPresent() && !draft();
    }

    /** Whether it is one of the notices that every page links to. */
    boolean legal() {
        return section.filter(Sections.LEGAL::contains).isPresent();
    }
}
