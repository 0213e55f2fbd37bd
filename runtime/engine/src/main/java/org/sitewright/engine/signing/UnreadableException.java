package org.sitewright.engine.signing;

/** Something that is not what it should be: an envelope, a statement, a key. Its message says what, without a full stop. */
public final class UnreadableException extends Exception {
    UnreadableException(String message) {
        super(message);
    }
}
