package org.sitewright.engine.store;

/** What comes next in a recording. The order is part of the format: add at the end, and change {@link PageStore}'s format. */
enum Tag {
    NULL,
    TEXT,
    /** A text that was recorded before, by its number. */
    TEXT_AGAIN,
    TRUE,
    FALSE,
    INT,
    LONG,
    DOUBLE,
    ENUM,
    CLASS,
    BYTES,
    LIST,
    SET,
    MAP,
    OPTIONAL,
    NOTHING,
    RECORD,
    LOCALE,
    /** A value of the Java platform by its text, for hashing only. */
    VALUE,
    /** A page of the site, by its path. */
    PAGE,
    /** Numbers in a row, without tags of their own. */
    INTS
}
