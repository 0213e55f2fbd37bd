package org.sitewright.engine.foreign;

import java.util.List;

/**
 * Rules that were not put to the test, and why not.
 *
 * @param clauses ids of the clauses, in their order
 * @param why in a sentence, without a full stop
 */
public record NotHeld(List<String> clauses, String why) {
    public NotHeld {
        clauses = List.copyOf(clauses);
    }

    /** {@code Not held: SEC-011 (a file has no response headers)}. */
    @Override
    public String toString() {
        return "Not held: " + String.join(", ", clauses) + " (" + why + ")";
    }
}
