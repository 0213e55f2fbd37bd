package org.sitewright.engine.report;

import java.util.Arrays;
import java.util.List;

/**
 * A requirement of a standard, and who answers for it.
 *
 * @param id as the standard numbers it
 * @param level as the standard has it: {@code 1} to {@code 3}, {@code A}, {@code AA}
 * @param group the chapter or principle it stands in
 * @param kind who answers
 * @param clauses ids of the clauses that prove it or a part of it
 * @param why in a sentence, without a full stop
 */
public record Requirement(String id, String level, String group, Kind kind, List<String> clauses, String why) {

    /** Who answers for a requirement. */
    public enum Kind {
        /** Named checks prove it for every page, at each verification. */
        PROVED("proved"),
        /** Named checks prove a part; the reason says which is not. */
        IN_PART("in part"),
        /** The engine is made so; nothing of a site can change it. */
        CONFIGURATION("configuration"),
        /** The project or its operator decides and does it. */
        CUSTOMER("customer"),
        /** It would be for the framework, which does not do it, or not yet. */
        NOT_COVERED("not covered");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in files and reports. */
        public String word() {
            return word;
        }

        static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("'" + word + "' is no class of requirement"));
        }
    }
}
