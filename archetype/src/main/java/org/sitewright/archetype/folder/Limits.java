package org.sitewright.archetype.folder;

import java.time.Duration;

/** How much of a delivery is read; what lies beyond is listed, never an error. */
final class Limits {
    static final int FILES = 500;
    static final int DEPTH = 8;
    static final int TEXT_BYTES = 2_000_000;
    static final int OTHER_BYTES = 20_000_000;
    static final int ALL_BYTES = 60_000_000;
    /** Characters of all documents, whose places are kept in memory. */
    static final int ALL_CHARACTERS = 8_000_000;
    /** Entries of folders that are looked at before the rest is not even counted. */
    static final int ENTRIES = 100_000;
    /** Files named one by one for the same reason. */
    static final int LISTED = 20;

    static final Duration ONE_DOCUMENT = Duration.ofSeconds(10);
    static final Duration ALL_DOCUMENTS = Duration.ofSeconds(60);

    private Limits() {}
}
