package org.sitewright.archetype.project;

import java.util.List;

/**
 * Lines that a person and the new generation have both changed, each in another way.
 *
 * @param ours as they lie in the project
 * @param theirs as they were generated now
 */
record Clash(Hunk ours, Hunk theirs) {
    /**
     * Lines of one side.
     *
     * @param line of the first, from 1; where there are none, of the line they would stand before
     */
    record Hunk(int line, List<String> lines) {
        Hunk {
            lines = List.copyOf(lines);
        }
    }
}
