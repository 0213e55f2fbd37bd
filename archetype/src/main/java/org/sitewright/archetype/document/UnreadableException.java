package org.sitewright.archetype.document;

/** A file that is not what it says or that is not safe to read; the message completes "not read: …". */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the reason and what to do. */
    public UnreadableException(String reason) {
        super(reason);
    }
}
